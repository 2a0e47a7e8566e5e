using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Names;

/// <summary>Which corpora of names are learnt from, how often each, and which parts are held out to measure on.</summary>
/// <param name="library">Where the corpora are.</param>
/// <param name="lexicon">Word lists that the guideline needs.</param>
internal sealed class NamePool(CorpusLibrary library, NameLexicon lexicon)
{
    private static readonly NameClass[] s_unmarkedByThree = [NameClass.Work, NameClass.Product, NameClass.Event];

    private static readonly Dictionary<string, NameClass[]> s_three = new(StringComparer.Ordinal)
    {
        ["PER"] = [NameClass.Person],
        ["ORG"] = [NameClass.Organization],
        ["LOC"] = [NameClass.Location],
    };

    private static readonly Dictionary<string, NameClass[]> s_wnut = new(StringComparer.Ordinal)
    {
        ["person"] = [NameClass.Person],
        ["location"] = [NameClass.Location],
        ["corporation"] = [NameClass.Organization],
        ["group"] = [NameClass.Organization],
        ["creative-work"] = [NameClass.Work],
        ["product"] = [NameClass.Product],
    };

    private static readonly Dictionary<string, NameClass[]> s_reDocRed = new(s_three, StringComparer.Ordinal)
    {
        ["MISC"] = [NameClass.Work, NameClass.Product, NameClass.Event, NameClass.Other],
    };

    private static readonly Dictionary<string, NameClass[]> s_gum = new(StringComparer.Ordinal)
    {
        ["person"] = [NameClass.Person],
        ["organization"] = [NameClass.Organization],
        ["place"] = [NameClass.Location],
        ["event"] = [NameClass.Event, NameClass.Other],
        ["object"] = [NameClass.Product, NameClass.Work, NameClass.Other, NameClass.Location],
        ["abstract"] = [NameClass.Work, NameClass.Product, NameClass.Event, NameClass.Other, NameClass.Organization],
        ["animal"] = [NameClass.Other, NameClass.Person],
    };

    private static readonly Dictionary<string, NameClass[]> s_crossNer = CrossNerTypes();

    /// <summary>The domains of CrossNER.</summary>
    public static readonly IReadOnlyList<string> Domains = ["ai", "literature", "music", "politics", "science"];

    /// <summary>The guideline for corpora that mark people, organisations and places alone.</summary>
    public NameGuideline ByThree { get; } = new(lexicon, s_three, s_unmarkedByThree);

    /// <summary>The guideline for GUM, which types all nouns and not names: what is none of the sure types may be any of several.</summary>
    public NameGuideline ByGum { get; } = new(lexicon, s_gum, Enum.GetValues<NameClass>());

    public static IReadOnlyList<string> TrainingFiles { get; } =
    [
        "ner/uner-ewt/dev.iob2.gz", "ner/wnut17/train.conll.gz", .. "abegh".Select(part => $"ner/btc/{part}.conll.gz"),
        "ner/redocred/dev_revised.json.gz", .. Domains.Select(domain => $"ner/crossner/{domain}/train.txt.gz"),
    ];

    /// <summary>Corpora of names alone, without the parts to measure on; a text is a run of neighbours, and an epoch takes a share of the texts.</summary>
    public IEnumerable<(string Name, List<List<NameExample>> Texts, double Share)> Sources()
    {
        var wnut = new NameGuideline(lexicon, s_wnut, []);
        var reDocRed = new NameGuideline(lexicon, s_reDocRed, []);
        var crossNer = new NameGuideline(lexicon, s_crossNer, []);
        yield return ("uner", Apply(Before([.. Uner()], 0.8), ByThree), 2);
        yield return ("wnut17", Apply(Learn("wnut17/train.conll.gz"), wnut), 1);
        yield return ("btc", Apply("abeg".SelectMany(part => Learn($"btc/{part}.conll.gz")).Concat(Before(TwitterH(), 0.5)), ByThree), 0.4);
        yield return ("redocred", Apply(Before([.. ReDocRed()], 0.8), reDocRed), 1.5);
        foreach (var domain in Domains)
        {
            yield return ("crossner-" + domain, Apply(Learn($"crossner/{domain}/train.txt.gz"), crossNer), 3);
        }
    }

    private const int SentencesPerText = 12;

    private static List<List<NameExample>> Apply(IEnumerable<LabelledSentence> sentences, NameGuideline guideline) =>
        [.. sentences.Select(sentence => guideline.Apply(sentence.SplitAtHyphens())).Chunk(SentencesPerText).Select(text => text.ToList())];

    /// <summary>The parts to measure on, as their makers labelled them, by name.</summary>
    public IEnumerable<(string Name, List<LabelledSentence> Sentences)> HeldOut()
    {
        yield return ("uner", After(Uner().ToList(), 0.8));
        yield return ("btc-h", After(TwitterH(), 0.5));
        yield return ("wnut17", [.. Columns("wnut17/dev.conll.gz")]);
        yield return ("redocred", After(ReDocRed().ToList(), 0.8));
        foreach (var domain in Domains)
        {
            yield return ("crossner-" + domain, [.. Columns($"crossner/{domain}/dev.txt.gz")]);
        }
    }

    /// <summary>What a type means where only people, organisations and places count; null for all others.</summary>
    public static string? Coarse(string type) => type switch
    {
        "PER" or "person" or "politician" or "scientist" or "researcher" or "writer" or "musicalartist" => "PER",
        "ORG" or "corporation" or "group" or "organisation" or "politicalparty" or "university" or "band" => "ORG",
        "LOC" or "location" or "country" => "LOC",
        _ => null,
    };

    private IEnumerable<LabelledSentence> Uner() =>
        NameCorpora.Columns(library.ReadForTraining("ner/uner-ewt/dev.iob2.gz"), wordColumn: 1, comments: true);

    private IEnumerable<LabelledSentence> Learn(string file) => NameCorpora.Columns(library.ReadForTraining("ner/" + file));

    private IEnumerable<LabelledSentence> Columns(string file) => NameCorpora.Columns(library.ReadForTuning("ner/" + file));

    private IEnumerable<LabelledSentence> ReDocRed() =>
        NameCorpora.ReDocRed(library.ReadForTraining("ner/redocred/dev_revised.json.gz"));

    private List<LabelledSentence> TwitterH() => [.. Learn("btc/h.conll.gz")];

    private static List<LabelledSentence> Before(List<LabelledSentence> sentences, double share) =>
        sentences[..(int)(sentences.Count * share)];

    private static List<LabelledSentence> After(List<LabelledSentence> sentences, double share) =>
        sentences[(int)(sentences.Count * share)..];

    private static Dictionary<string, NameClass[]> CrossNerTypes()
    {
        var types = new Dictionary<string, NameClass[]>(StringComparer.Ordinal);
        Add(NameClass.Person, "person", "politician", "scientist", "researcher", "writer", "musicalartist");
        Add(NameClass.Organization, "organisation", "politicalparty", "university", "band");
        Add(NameClass.Location, "location", "country");
        Add(NameClass.Work, "book", "poem", "album", "song", "magazine", "academicjournal");
        Add(NameClass.Product, "product", "programlang", "algorithm");
        Add(NameClass.Event, "event", "election", "conference");
        Add(NameClass.Other, "award", "field", "task", "metrics", "astronomicalobject", "theory", "protein", "enzyme",
            "chemicalcompound", "chemicalelement", "discipline", "literarygenre", "musicgenre", "musicalinstrument");
        types["misc"] = [NameClass.Other, NameClass.Work, NameClass.Product, NameClass.Event];
        return types;

        void Add(NameClass name, params string[] sources)
        {
            foreach (var source in sources)
            {
                types[source] = [name];
            }
        }
    }
}
