global using Xunit;

// What a site says while it is tested belongs to its test, and is shown if that fails.
[assembly: CaptureConsole]
