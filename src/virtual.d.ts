declare module 'virtual:sample-library' {
  const library: import('$lib/library/samples').SampleLibrary;
  export default library;
  export const roster: readonly import('$lib/roster/roster').RosterBody[];
}
