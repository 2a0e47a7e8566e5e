using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>A sentence of a CoNLL-U file.</summary>
public sealed record ConlluSentence
{
    public required string Id { get; init; }

    /// <summary>The last <c>newdoc id</c> before it, empty when there was none.</summary>
    public required string Document { get; init; }

    /// <summary>Whether a document or a paragraph begins with it.</summary>
    public required bool StartsParagraph { get; init; }

    public required IReadOnlyList<ConlluToken> Tokens { get; init; }

    /// <summary>Its comments, and those of its document's beginning that start with <c>meta::</c>.</summary>
    public required IReadOnlyDictionary<string, string> Comments { get; init; }

    /// <summary>Mean confidence of a machine-made analysis (comment <c>conf</c>); 1 for one made by hand.</summary>
    public double Confidence =>
        Comments.TryGetValue("conf", out var value) ? double.Parse(value, CultureInfo.InvariantCulture) : 1;

    /// <summary>The words put together with single spaces where there was white space, without trailing white space.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var token in Tokens)
        {
            text.Append(token.Form).Append(token.SpaceAfter ? " " : "");
        }

        return text.ToString().TrimEnd();
    }
}
