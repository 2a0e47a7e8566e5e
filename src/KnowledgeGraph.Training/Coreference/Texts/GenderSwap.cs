using System.Globalization;
using System.Text;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>Turns a text's men into women and its women into men, so that both are learnt alike (Zhao et al. 2018).</summary>
internal sealed class GenderSwap
{
    private const string List = "training/gendered-words.txt";

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly string[] _male = [.. WordLists.Words("male-names").Except(WordLists.Words("female-names")).Order(StringComparer.Ordinal)];
    private readonly string[] _female = [.. WordLists.Words("female-names").Except(WordLists.Words("male-names")).Order(StringComparer.Ordinal)];
    private readonly HashSet<string> _isMale;
    private readonly HashSet<string> _isFemale;

    public GenderSwap()
    {
        (_isMale, _isFemale) = (new(_male, StringComparer.Ordinal), new(_female, StringComparer.Ordinal));
        using var stream = typeof(GenderSwap).Assembly.GetManifestResourceStream(List) ?? throw new InvalidDataException($"{List} is not embedded.");
        using var reader = new StreamReader(stream);
        foreach (var pair in reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ')))
        {
            _words[pair[0]] = pair[1];
            _words.TryAdd(pair[1], pair[0]);
        }
    }

    /// <param name="text">What a corpus says of a text.</param>
    /// <param name="context">Our analysis of it, for the names and for what "her" is.</param>
    /// <param name="seed">Of the first names that are drawn; one name always becomes the same other.</param>
    public CoreferenceText Of(CoreferenceText text, WordContext context, int seed)
    {
        var document = context.State.Document;
        var inNames = context.Words.Where(word => word.Class == WordClass.PersonName)
            .SelectMany(word => Enumerable.Range(word.Mention!.Mention.FirstToken, word.Mention.Mention.EndToken - word.Mention.Mention.FirstToken).Select(token => (word.Sentence, token)))
            .ToHashSet();
        var (swapped, places, random, drawn) = (new StringBuilder(), new Dictionary<int, int>(), new Random(seed), new Dictionary<string, string>(StringComparer.Ordinal));
        var last = 0;
        foreach (var (sentence, token) in document.Sentences.SelectMany(sentence => sentence.Tokens.Select(token => (sentence.Index, token))))
        {
            swapped.Append(text.Text, last, token.Span.Start - last);
            places[token.Span.Start] = swapped.Length;
            swapped.Append(Swap(token, inNames.Contains((sentence, token.Index)), random, drawn));
            places[token.Span.End] = swapped.Length;
            last = token.Span.End;
        }

        swapped.Append(text.Text, last, text.Text.Length - last);
        return text with
        {
            Id = text.Id + "-swapped",
            Text = swapped.ToString(),
            Mentions = [.. text.Mentions.Where(mention => places.ContainsKey(mention.Span.Start) && places.ContainsKey(mention.Span.End))
                .Select(mention => mention with { Span = new TextSpan(places[mention.Span.Start], places[mention.Span.End]) })],
        };
    }

    private string Swap(Token token, bool isInName, Random random, Dictionary<string, string> drawn)
    {
        var word = token.Text.ToLowerInvariant();
        var other = (word, token.Tag) switch
        {
            ("her", "PRP$") => "his",
            ("her", _) or ("him", _) => word == "her" ? "him" : "her",
            ("his", "PRP$") => "her",
            ("his", _) => "hers",
            ("hers", _) => "his",
            _ when isInName && _isMale.Contains(word) => Draw(word, _female, random, drawn),
            _ when isInName && _isFemale.Contains(word) => Draw(word, _male, random, drawn),
            _ when !isInName => _words.GetValueOrDefault(word.TrimEnd('.')),
            _ => null,
        };
        return other is null ? token.Text
            : char.IsUpper(token.Text[0]) ? string.Concat(char.ToUpper(other[0], CultureInfo.InvariantCulture).ToString(), other.AsSpan(1), word[^1] == '.' ? "." : "")
            : other;
    }

    private static string Draw(string word, string[] names, Random random, Dictionary<string, string> drawn) =>
        drawn.TryGetValue(word, out var known) ? known : drawn[word] = names[random.Next(names.Length)];
}
