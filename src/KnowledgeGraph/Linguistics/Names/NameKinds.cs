using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>What a recognised name stands for in the graph, and which names are worth a node.</summary>
internal sealed class NameKinds(NameLexicon lexicon, NominalLexicon nominals)
{
    /// <summary>A name of the class that holds all the rest must be this sure.</summary>
    private const double SureOfOther = 0.6;

    /// <summary>An organisation this sure stays one before a noun for products ("a Google app").</summary>
    private const double SureOfOrganization = 0.85;

    /// <summary>The kind of a name, null when it is none for us: a demonym, a day, a lone title.</summary>
    public EntityKind? Of(NameSpan span, IReadOnlyList<string> words)
    {
        if (span.End - span.Start == 1 && IsNoName(words[span.Start]))
        {
            return null;
        }

        var isVersion = EndsInVersion(span, words);
        return span.Class switch
        {
            NameClass.Person => EntityKind.Person,
            NameClass.Organization => isVersion || IsProduct(span, words) ? EntityKind.Product : EntityKind.Organization,
            NameClass.Location => EntityKind.Place,
            NameClass.Work => EntityKind.Work,
            NameClass.Product => EntityKind.Product,
            NameClass.Event => EntityKind.Event,
            _ when span.Confidence < SureOfOther => null,
            _ => isVersion ? EntityKind.Product : EntityKind.Concept,
        };
    }

    /// <summary>"the X model", "the X (Y) paper": an organisation that is none too sure, before a noun for products.</summary>
    private bool IsProduct(NameSpan span, IReadOnlyList<string> words)
    {
        var next = span.End;
        if (next + 2 < words.Count && words[next] is "(" or "-LRB-" && words[next + 2] is ")" or "-RRB-")
        {
            next += 3;
        }

        next += next < words.Count && words[next] is ")" or "-RRB-" ? 1 : 0;
        return span.Confidence < SureOfOrganization && next < words.Count
            && (words[next] == "paper" || nominals.Of(words[next])?.Kind == EntityKind.Product);
    }

    private bool IsNoName(string word)
    {
        var marks = lexicon.Of(word);
        return lexicon.IsDemonym(word)
            || (marks & (WordMarks.Calendar | WordMarks.Title)) != 0
            || !word.Any(char.IsLetter)
            || (word.Length == 1 && char.IsLower(word[0]));
    }

    /// <summary>"Llama 3", "GPT-4o": a name with a number after it is a product's, unless it is a year.</summary>
    private static bool EndsInVersion(NameSpan span, IReadOnlyList<string> words)
    {
        var last = words[span.End - 1];
        return span.End - span.Start > 1 && char.IsDigit(last[0]) && last.Length < 4;
    }
}
