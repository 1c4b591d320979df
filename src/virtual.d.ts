declare module 'virtual:sample-library' {
  const library: import('$lib/library/samples').SampleLibrary;
  export default library;
}
