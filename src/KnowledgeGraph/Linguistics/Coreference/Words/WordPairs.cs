namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Scores the candidates of a document's anaphoric words; what hangs on one word alone is kept.</summary>
internal sealed class WordPairs(WordContext context, AntecedentScorer scorer)
{
    private readonly Candidates _candidates = new(context);
    private readonly PairFeatures _features = new(context);
    private readonly float[]?[] _projections = new float[context.Words.Count][];
    private readonly float[]?[] _antecedents = new float[context.Words.Count][];
    private readonly List<int> _rows = [];

    /// <summary>The candidates, nearest first, with the score of each against 0 for none.</summary>
    public IEnumerable<(ReferringWord Antecedent, float Score)> Of(ReferringWord anaphor)
    {
        var projection = Projection(anaphor);
        var prepared = scorer.Prepare(projection);
        foreach (var (other, rank) in _candidates.Of(anaphor).Select((other, rank) => (other, rank)))
        {
            _rows.Clear();
            _features.Add(other, anaphor, rank, _rows);
            var antecedent = Projection(other);
            yield return (other, scorer.Score(projection, prepared, antecedent, _antecedents[other.Index] ??= scorer.PrepareAntecedent(antecedent), _rows));
        }
    }

    private float[] Projection(ReferringWord word)
    {
        if (_projections[word.Index] is { } known)
        {
            return known;
        }

        var sentence = context.State.Document.Encoding!.Sentences[word.Sentence];
        return _projections[word.Index] = scorer.Project(sentence.VectorOf(word.Token), sentence.ReferenceOf(word.Token));
    }
}
