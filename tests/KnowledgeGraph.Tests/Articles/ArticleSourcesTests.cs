using KnowledgeGraph.Articles.Sources;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Articles;

public sealed class ArticleSourcesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-sources-").FullName;

    public ArticleSourcesTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        foreach (var name in new[] { "b.html", "a.txt", "notes.pdf", "sub/c.md" })
        {
            File.WriteAllText(Path.Combine(_folder, name), "text");
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_gives_its_articles_in_ordinal_order() =>
        ArticleSources.Expand([_folder]).ShouldBe([File_("a.txt"), File_("b.html"), File_("sub/c.md")]);

    [Fact]
    public void A_glob_gives_what_it_matches() =>
        ArticleSources.Expand([Path.Combine(_folder, "**/*.md"), Path.Combine(_folder, "*.txt")]).ShouldBe([File_("sub/c.md"), File_("a.txt")]);

    [Fact]
    public void A_file_named_twice_is_read_once() =>
        ArticleSources.Expand([Path.Combine(_folder, "a.txt"), _folder]).Count.ShouldBe(3);

    [Fact]
    public void Addresses_and_standard_input_are_sources() =>
        ArticleSources.Expand(["https://example.org/a", "-"]).ShouldBe([new UrlSource(new Uri("https://example.org/a")), new StandardInputSource()]);

    [Theory]
    [InlineData("missing.html", "no such file or folder")]
    [InlineData("empty", "no articles in this folder (looked for .html .htm .xhtml .txt .md)")]
    [InlineData("*.rst", "no file matches this pattern")]
    public void A_path_that_names_nothing_says_so(string name, string reason)
    {
        var input = Path.Combine(_folder, name);
        ArticleSources.Expand([input]).ShouldBe([new UnusableSource(input, reason)]);
    }

    [Theory]
    [InlineData("ftp://example.org/a", "cannot read ftp addresses, only http and https")]
    [InlineData("https://", "not a valid address")]
    public void An_address_that_cannot_be_read_says_so(string input, string reason) =>
        ArticleSources.Expand([input]).ShouldBe([new UnusableSource(input, reason)]);

    private FileSource File_(string name) => new(Path.Combine(_folder, name));
}
