using System.Globalization;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Names;

/// <summary>
/// The named ones among the mentions of GUM (its last column, <c>Entity=</c>): those whose head is a proper noun, cut to the run of
/// capitalised words around the head. Of nested names the outer one counts.
/// </summary>
internal static class GumNames
{
    private static readonly string[] s_links = ["of", "the", "and", "for", "&", "-", "'s", "’s", "de", "von", "van"];

    /// <summary>Types whose names are marked with care; the names of others may as well be none.</summary>
    private static readonly string[] s_sure = ["person", "organization", "place"];

    private readonly record struct Mention(int Start, int End, string Type, int Head);

    public static LabelledSentence Of(ConlluSentence sentence)
    {
        var names = new List<LabelledName>();
        foreach (var mention in Mentions(sentence).OrderBy(mention => mention.Start).ThenByDescending(mention => mention.End))
        {
            if (IsProper(sentence.Tokens[mention.Head]) && NameOf(sentence, mention) is var name && names.TrueForAll(other => other.End <= name.Start || name.End <= other.Start))
            {
                names.Add(name);
            }
        }

        return new LabelledSentence(
            [.. sentence.Tokens.Select(token => token.Form)], [.. sentence.Tokens.Select(token => token.Xpos)], [.. names.OrderBy(name => name.Start)]);
    }

    private static LabelledName NameOf(ConlluSentence sentence, Mention mention)
    {
        var (start, end) = (mention.Head, mention.Head + 1);
        while (start > mention.Start && (IsProper(sentence.Tokens[start - 1]) || (start - 1 > mention.Start && IsLink(sentence, start - 1, mention))))
        {
            start--;
        }

        while (end < mention.End && (IsProper(sentence.Tokens[end]) || (end + 1 < mention.End && IsLink(sentence, end, mention))))
        {
            end++;
        }

        while (end > mention.Head + 1 && !IsProper(sentence.Tokens[end - 1]))
        {
            end--;
        }

        while (start < mention.Head && !IsProper(sentence.Tokens[start]))
        {
            start++;
        }

        return new LabelledName(start, end, mention.Type, s_sure.Contains(mention.Type) ? 1 : 0.5);
    }

    /// <summary>A small word that may stand within a name; within that of a person only a hyphen may.</summary>
    private static bool IsLink(ConlluSentence sentence, int token, Mention mention) =>
        sentence.Tokens[token].Form is "-" || (mention.Type != "person" && s_links.Contains(sentence.Tokens[token].Form)
            && (IsProper(sentence.Tokens[token + 1]) || sentence.Tokens[token + 1].Form == "the") && IsNearProper(sentence, token));

    private static bool IsNearProper(ConlluSentence sentence, int token) =>
        IsProper(sentence.Tokens[token - 1]) || (sentence.Tokens[token - 1].Form is "of" or "for" && token > 1 && IsProper(sentence.Tokens[token - 2]));

    private static bool IsProper(ConlluToken token) => token.Xpos.StartsWith("NNP", StringComparison.Ordinal);

    private static List<Mention> Mentions(ConlluSentence sentence)
    {
        var (open, found) = (new List<(string Group, string Type, int Start, int Head)>(), new List<Mention>());
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            foreach (var mark in Marks(sentence.Tokens[i].MiscValue("Entity") ?? ""))
            {
                var fields = mark.Trim('(', ')').Split('-');
                if (mark[0] == '(')
                {
                    open.Add((fields[0], fields[1], i, i + int.Parse(fields[5].Split(',')[0], CultureInfo.InvariantCulture) - 1));
                }

                var place = mark[^1] == ')' ? open.FindLastIndex(mention => mention.Group == fields[0]) : -1;
                if (place >= 0)
                {
                    found.Add(new Mention(open[place].Start, i + 1, open[place].Type, Math.Min(i, open[place].Head)));
                    open.RemoveAt(place);
                }
            }
        }

        return found;
    }

    /// <summary>"(1-person-…" opens, "1)" closes, "(2-place-…)" does both.</summary>
    private static IEnumerable<string> Marks(string value)
    {
        for (var start = 0; start < value.Length;)
        {
            var end = value.IndexOfAny(['(', ')'], start + 1);
            end = end < 0 ? value.Length : value[end] == ')' ? end + 1 : end;
            yield return value[start..end];
            start = end;
        }
    }
}
