using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace KnowledgeGraph.Articles.Sources;

/// <summary>Turns what the user typed into sources: paths, directories, globs, http(s) addresses, and "-" for standard input.</summary>
public static class ArticleSources
{
    private static readonly string[] s_extensions = [".html", ".htm", ".xhtml", ".txt", ".md"];

    /// <summary>
    /// In the order of the inputs; the files of a directory (subdirectories included) or glob in ordinal order, each file once.
    /// An input that names nothing becomes an <see cref="UnusableSource"/>.
    /// </summary>
    public static IReadOnlyList<ArticleSource> Expand(IReadOnlyList<string> inputs) =>
        [.. inputs.SelectMany(Expand).Distinct()];

    private static IEnumerable<ArticleSource> Expand(string input) => input switch
    {
        "-" => [new StandardInputSource()],
        "" => [new UnusableSource("\"\"", "an empty name; give a file, a folder, a glob, an address or -")],
        _ when input.Contains("://", StringComparison.Ordinal) => [Address(input)],
        _ when File.Exists(input) => [new FileSource(input)],
        _ when Directory.Exists(input) => FilesOf(input),
        _ when input.Contains('*', StringComparison.Ordinal) => FilesMatching(input),
        _ => [new UnusableSource(input, "no such file or folder")],
    };

    private static ArticleSource Address(string input)
    {
        if (!Uri.TryCreate(input, UriKind.Absolute, out var address) || address.Host.Length == 0)
        {
            return new UnusableSource(input, "not a valid address");
        }

        return address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps
            ? new UrlSource(address)
            : new UnusableSource(input, $"cannot read {address.Scheme} addresses, only http and https");
    }

    private static IEnumerable<ArticleSource> FilesOf(string directory)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        var files = Directory.EnumerateFiles(directory, "*", options)
            .Where(file => s_extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
        return Files(files, directory, $"no articles in this folder (looked for {string.Join(' ', s_extensions)})");
    }

    private static IEnumerable<ArticleSource> FilesMatching(string glob)
    {
        var (root, pattern) = SplitAtFirstWildcard(glob);
        if (!Directory.Exists(root))
        {
            return [new UnusableSource(glob, $"no such folder: {root}")];
        }

        var matches = new Matcher(StringComparison.Ordinal)
            .AddInclude(pattern)
            .Execute(new DirectoryInfoWrapper(new DirectoryInfo(root)))
            .Files.Select(match => Path.Combine(root == "." ? "" : root, match.Path));
        return Files(matches, glob, "no file matches this pattern");
    }

    private static IEnumerable<ArticleSource> Files(IEnumerable<string> files, string input, string reasonIfNone)
    {
        var sources = files.Order(StringComparer.Ordinal).Select(file => new FileSource(file)).ToList<ArticleSource>();
        return sources.Count > 0 ? sources : [new UnusableSource(input, reasonIfNone)];
    }

    private static (string Root, string Pattern) SplitAtFirstWildcard(string glob)
    {
        var normalized = glob.Replace('\\', '/');
        var slash = normalized.LastIndexOf('/', normalized.IndexOf('*', StringComparison.Ordinal));
        return slash switch
        {
            < 0 => (".", normalized),
            0 => ("/", normalized[1..]),
            _ => (normalized[..slash], normalized[(slash + 1)..]),
        };
    }
}
