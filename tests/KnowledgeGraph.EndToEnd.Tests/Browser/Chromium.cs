namespace KnowledgeGraph.EndToEnd.Tests.Browser;

/// <summary>
/// Finds a Chromium or Chrome that is installed already, by CHROMIUM_PATH or where systems put it; tests that need one skip
/// where there is none. Nothing is downloaded.
/// </summary>
internal static class Chromium
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>Null where there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Call first in every test that needs it.</summary>
    public static void Require() => Skip.If(Path is null, "There is no Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.");

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM_PATH");
        return (named is { Length: > 0 } ? [named] : Places).FirstOrDefault(File.Exists);
    }
}
