using KnowledgeGraph.Linguistics.Models;

namespace KnowledgeGraph.Linguistics.Tagging;

/// <summary>The templates of the tagger: the word's forms, its neighbours, the two tags before it, usual tags of the words after it.</summary>
internal sealed class TaggerFeatures
{
    public const int MaxCount = 52;

    /// <summary>A sentence counts as a headline when more than this share of its words, in percent, is capitalised.</summary>
    private const int HeadlinePercent = 60;

    private readonly TaggedWordForms[] _words;
    private readonly ulong _headline;

    public TaggerFeatures(IReadOnlyList<string> words, TagLexicon lexicon)
    {
        _words = new TaggedWordForms[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            _words[i] = TaggedWordForms.Of(words[i], lexicon);
        }

        var letters = words.Count(word => char.IsLetter(word[0]));
        var capitals = _words.Count(word => word.IsCapitalized);
        _headline = letters > 3 && capitals * 100 > letters * HeadlinePercent ? 1UL : 0UL;
    }

    /// <summary>Fills <paramref name="features"/> for the word at <paramref name="index"/>, given the classes of those before it.</summary>
    /// <returns>The part that was filled.</returns>
    public ReadOnlySpan<ulong> Extract(int index, ReadOnlySpan<int> tags, Span<ulong> features)
    {
        var sink = new FeatureSink(features);
        AddWord(ref sink, index);
        AddTags(ref sink, index, Tag(tags, index - 1), Tag(tags, index - 2));
        AddNeighbours(ref sink, index);
        AddUsualTags(ref sink, index, Tag(tags, index - 1));
        return sink.Features;
    }

    private void AddWord(ref FeatureSink sink, int index)
    {
        ref readonly var word = ref _words[index];
        var first = index == 0 ? 1UL : 0UL;
        sink.Add(0UL);
        sink.Add(word.Raw);
        sink.Add(word.Normal);
        sink.Add(word.Suffix1);
        sink.Add(word.Suffix2);
        sink.Add(word.Suffix3);
        sink.Add(word.Suffix4);
        sink.Add(word.Prefix1);
        sink.Add(word.Prefix2);
        sink.Add(word.Prefix3);
        sink.Add(word.Shape);
        sink.Add(word.Shape, word.Suffix2);
        sink.Add(word.Shape, first);
        sink.Add(word.Shape, _headline);
    }

    private void AddTags(ref FeatureSink sink, int index, ulong last, ulong second)
    {
        ref readonly var word = ref _words[index];
        ref readonly var next = ref At(index + 1);
        sink.Add(last);
        sink.Add(second);
        sink.Add(last, second);
        sink.Add(last, word.Normal);
        sink.Add(last, word.Suffix3);
        sink.Add(last, word.Shape);
        sink.Add(last, next.Normal);
        sink.Add(last, next.Suffix3);
        sink.Add(second, word.Normal);
        sink.Add(last, second, word.Normal);
        sink.Add(last, second, word.Suffix3);
        sink.Add(last, word.Shape, next.Shape);
    }

    private void AddNeighbours(ref FeatureSink sink, int index)
    {
        ref readonly var word = ref _words[index];
        ref readonly var previous = ref At(index - 1);
        ref readonly var next = ref At(index + 1);
        sink.Add(At(index - 2).Normal);
        sink.Add(previous.Normal);
        sink.Add(next.Normal);
        sink.Add(At(index + 2).Normal);
        sink.Add(previous.Normal, word.Normal);
        sink.Add(word.Normal, next.Normal);
        sink.Add(previous.Normal, next.Normal);
        sink.Add(previous.Suffix3);
        sink.Add(next.Suffix3);
        sink.Add(previous.Shape);
        sink.Add(next.Shape);
        sink.Add(previous.Shape, word.Shape, next.Shape);
        sink.Add(word.Suffix3, next.Suffix3);
        sink.Add(word.Normal, next.Suffix3);
    }

    private void AddUsualTags(ref FeatureSink sink, int index, ulong last)
    {
        ref readonly var word = ref _words[index];
        var (next, second) = (At(index + 1).UsualTag, At(index + 2).UsualTag);
        sink.Add(next);
        sink.Add(second);
        sink.Add(last, next);
        sink.Add(next, second);
        sink.Add(word.Normal, next);
        sink.Add(word.Suffix3, next);
        sink.Add(last, word.Suffix2, next);
    }

    private ref readonly TaggedWordForms At(int index)
    {
        if (index < 0)
        {
            return ref TaggedWordForms.Before;
        }

        return ref index < _words.Length ? ref _words[index] : ref TaggedWordForms.After;
    }

    private static ulong Tag(ReadOnlySpan<int> tags, int index) => index < 0 ? 0 : (ulong)(tags[index] + 1);
}
