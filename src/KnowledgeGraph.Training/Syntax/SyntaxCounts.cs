using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Tagging;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>Counts the words that an analysis gets right; the shares are percentages of words.</summary>
internal sealed class SyntaxCounts
{
    private int _words;
    private int _parts;
    private int _tags;
    private int _heads;
    private int _arcs;
    private int _lemmas;
    private int _subtypes;

    public double PartsOfSpeech => Share(_parts);

    public double Tags => Share(_tags);

    public double Heads => Share(_heads);

    /// <summary>Right heads with the right universal relation (LAS).</summary>
    public double Arcs => Share(_arcs);

    public double Lemmas => Share(_lemmas);

    public double Subtypes => Share(_subtypes);

    public void AddTree(TrainingSentence gold, string[] tags, int[] heads, string[] relations)
    {
        _words += tags.Length;
        for (var i = 0; i < tags.Length; i++)
        {
            var (guessed, right) = (TagClass.Parse(tags[i]), TagClass.Parse(gold.Tags[i]));
            _parts += guessed.PartOfSpeech == right.PartOfSpeech ? 1 : 0;
            _tags += guessed.Tag == right.Tag ? 1 : 0;
            _heads += heads[i] == gold.Heads[i] ? 1 : 0;
            _arcs += heads[i] == gold.Heads[i] && relations[i] == gold.Relations[i] ? 1 : 0;
        }
    }

    public void AddLemmas(TrainingSentence gold, LemmaRules rules)
    {
        for (var i = 0; i < gold.Words.Length; i++)
        {
            var right = gold.Source.Tokens[i].Lemma;
            _lemmas += right == "_" || rules.Lemma(gold.Words[i].Replace('’', '\''), gold.Tags[i]) == right ? 1 : 0;
        }
    }

    public void AddSubtypes(TrainingSentence gold)
    {
        var subtypes = RelationSubtypes.Of([.. gold.Words.Select((_, index) => TokenOf(gold, index))]);
        _subtypes += subtypes.Where((subtype, index) => subtype == gold.Source.Tokens[index].Relation).Count();
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"words {_words}  UPOS {PartsOfSpeech:F2}  XPOS {Tags:F2}  UAS {Heads:F2}  LAS {Arcs:F2}  lemmas {Lemmas:F2}  subtypes {Subtypes:F2}");

    private static Token TokenOf(TrainingSentence gold, int index)
    {
        var tag = TagClass.Parse(gold.Tags[index]);
        return new Token
        {
            Index = index,
            Span = default,
            Text = gold.Words[index],
            PartOfSpeech = tag.PartOfSpeech,
            Tag = tag.Tag,
            Head = gold.Heads[index],
            Relation = gold.Relations[index],
        };
    }

    private double Share(int count) => 100.0 * count / _words;
}
