using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Extraction.Values.Money;
using KnowledgeGraph.Extraction.Values.Quantities;

namespace KnowledgeGraph.Extraction.Values;

/// <summary>Reads the values of claims: funding rounds, sums of money, the words of a clause, counts.</summary>
internal static partial class ValueReader
{
    public static ClaimValue? Read(SentenceContext sentence, Predication predication, RelationType type, int head) => type.Value switch
    {
        "funding" => Funding(sentence, predication, head),
        "money" => Sum(sentence, head),
        _ => Words(sentence, head),
    };

    /// <summary>The figures of a clause: its sum, and what <see cref="ClauseQuantities"/> says.</summary>
    public static IReadOnlyList<KeyValuePair<string, object>> Amount(SentenceContext sentence, Predication predication)
    {
        var sums = predication.Arguments
            .Where(argument => argument.Role is "patient" or "for" or "at" or "worth" or "with")
            .Select(argument => sentence.AmountAt(argument.Head))
            .OfType<MoneyAmount>();
        return [.. sums.Select(Qualifiers).FirstOrDefault() ?? [], .. ClauseQuantities.Read(sentence, predication)];
    }

    /// <summary>How often: "twice", "three times"; null when the clause does not say.</summary>
    public static object? Count(SentenceTree tree, int predicate)
    {
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Word(child) is "twice" or "thrice" && tree.Is(child, "advmod", "obl"))
            {
                return tree.Word(child) == "twice" ? 2L : 3L;
            }

            if (tree.Lemma(child) == "time" && tree.Tag(child) == "NNS" && tree.Child(child, "nummod") is var number and >= 0)
            {
                return Number(tree.Word(number));
            }
        }

        return tree.Children(predicate).Any(child => tree.Is(child, "obj") && TwiceAfter(tree, child)) ? 2L : null;
    }

    [GeneratedRegex("\\b(?<stage>pre-seed|seed|angel|bridge|[Ss]eries [A-K](?:-?\\d)?\\b|growth|mezzanine|debt)", RegexOptions.IgnoreCase)]
    private static partial Regex Stage();

    private static bool TwiceAfter(SentenceTree tree, int noun) => noun + 1 < tree.Count && tree.Word(noun + 1) == "twice";

    private static object? Number(string word) =>
        NumberReader.Read(Lexer.Read(word), 0) is { Value: >= 1 } number ? MoneyAmount.Number(number.Value) : null;

    private static ClaimValue? Funding(SentenceContext sentence, Predication predication, int head)
    {
        var tree = sentence.Tree;
        var phrase = tree.Span(ArgumentPhrase.Tokens(tree, head));
        var reach = predication.Arguments.Where(argument => argument.Role is "patient" or "in" && argument.Head > predication.Predicate)
            .Select(argument => tree.Span(ArgumentPhrase.Tokens(tree, argument.Head)))
            .Aggregate(phrase, (all, span) => all.Union(span));
        var words = reach.Slice(sentence.Document.Text);
        var sum = sentence.Amounts.FirstOrDefault(amount => reach.Overlaps(amount.Span));
        var stage = Stage().Match(words);
        var isRound = words.Contains("round", StringComparison.OrdinalIgnoreCase) || stage.Value.StartsWith("series", StringComparison.OrdinalIgnoreCase);
        if (sum is null && !stage.Success && !isRound)
        {
            return null;
        }

        var qualifiers = sum is null ? [] : Qualifiers(sum).ToList();
        if (stage.Success)
        {
            qualifiers.Add(new("stage", StageName(stage.Value)));
        }

        var value = stage.Success ? $"{StageName(stage.Value)} {(isRound ? "round" : "funding")}" : isRound ? "funding round" : "funding";
        return new ClaimValue(value, phrase, qualifiers);
    }

    private static string StageName(string words) =>
        words.StartsWith("series", StringComparison.OrdinalIgnoreCase) ? "Series " + words[7..].ToUpperInvariant() : words.ToLowerInvariant();

    private static ClaimValue? Sum(SentenceContext sentence, int head)
    {
        var reach = sentence.Tree.Span(ArgumentPhrase.Tokens(sentence.Tree, head));
        return sentence.Amounts.FirstOrDefault(amount => amount.Span.Overlaps(reach)) is { } sum
            ? new ClaimValue(sum.Span.Slice(sentence.Document.Text), sum.Span, Qualifiers(sum))
            : null;
    }

    private static ClaimValue Words(SentenceContext sentence, int head)
    {
        var span = sentence.Tree.Span(ArgumentPhrase.Tokens(sentence.Tree, head));
        return new ClaimValue(Flat(span.Slice(sentence.Document.Text)), span, []);
    }

    /// <summary>Words of several lines on one.</summary>
    public static string Flat(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IReadOnlyList<KeyValuePair<string, object>> Qualifiers(MoneyAmount sum)
    {
        var qualifiers = new List<KeyValuePair<string, object>>
        {
            new("amount", MoneyAmount.Number(sum.Amount)),
            new("currency", sum.Currency),
        };
        if (sum.Upper is { } upper)
        {
            qualifiers.Add(new("amountTo", MoneyAmount.Number(upper)));
        }

        if (sum.Per is { } unit)
        {
            qualifiers.Add(new("per", unit));
        }

        return qualifiers;
    }
}
