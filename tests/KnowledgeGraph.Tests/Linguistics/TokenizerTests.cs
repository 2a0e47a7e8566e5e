using System.Text;
using FsCheck.Xunit;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Tokenization;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Linguistics;

public sealed class TokenizerTests
{
    private static readonly Tokenizer English = new();

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var (input, expected) in GoldenBlocks.Read("tokens.txt"))
        {
            cases.Add(input, expected.Single());
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_are_cut_as_UD_cuts_them(string text, string expected) =>
        string.Join(' ', Tokens(text).Select(token => $"[{token.Slice(text)}]")).ShouldBe(expected);

    [Property]
    public bool Tokens_cover_all_that_is_visible_in_order(string? text)
    {
        var content = text ?? "";
        var covered = new StringBuilder();
        var end = 0;
        foreach (var token in Tokens(content))
        {
            if (token.Start < end || token.Length == 0)
            {
                return false;
            }

            covered.Append(token.Slice(content));
            end = token.End;
        }

        return Visible(covered.ToString()) == Visible(content);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("-")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("1.")]
    [InlineData("a@")]
    [InlineData("'")]
    [InlineData("http://")]
    [InlineData("\uD83D")]
    [InlineData("😀")]
    [InlineData("e\u0301")]
    public void A_long_run_of_anything_is_cut_without_fail(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length));

        Tokens(text).Sum(token => token.Length).ShouldBe(text.Length);
    }

    private static IReadOnlyList<TextSpan> Tokens(string text) => English.Tokenize(text, new TextSpan(0, text.Length));

    private static string Visible(string text) => string.Concat(text.Where(unit => !Tokenizer.IsBlank(unit)));
}
