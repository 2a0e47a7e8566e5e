using System.Globalization;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Conllu;

/// <summary>The bracket notation of mentions by token: what ends there first, the inner one before the outer, then what begins.</summary>
internal sealed class EntityBrackets
{
    private readonly Dictionary<(int Sentence, int Token), string> _brackets = [];

    public EntityBrackets(Document document)
    {
        var numbers = Numbers(document);
        foreach (var mention in document.Mentions.Where(mention => mention.EndToken > mention.FirstToken + 1).OrderByDescending(mention => mention.Span.Start))
        {
            Append((mention.Sentence, mention.EndToken - 1), Number(numbers[mention.Index]) + ")");
        }

        foreach (var mention in document.Mentions)
        {
            var closing = mention.EndToken == mention.FirstToken + 1 ? ")" : "";
            Append(
                (mention.Sentence, mention.FirstToken),
                $"({Number(numbers[mention.Index])}-{Name(mention.Kind)}-{Name(mention.Type)}{closing}");
        }
    }

    /// <summary>Empty where nothing begins or ends.</summary>
    public string At(int sentence, int token) => _brackets.GetValueOrDefault((sentence, token), "");

    private void Append((int Sentence, int Token) place, string bracket) =>
        _brackets[place] = _brackets.GetValueOrDefault(place, "") + bracket;

    private static int[] Numbers(Document document)
    {
        var numbers = new int[document.Mentions.Count];
        for (var chain = 0; chain < document.Chains.Count; chain++)
        {
            foreach (var mention in document.Chains[chain].Mentions)
            {
                numbers[mention] = chain + 1;
            }
        }

        var next = document.Chains.Count;
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = numbers[i] == 0 ? ++next : numbers[i];
        }

        return numbers;
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
