using KnowledgeGraph.Linguistics.Models;
using static KnowledgeGraph.Linguistics.Models.FeatureHash;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>
/// The feature templates of the name recognizer: words, affixes and shapes in a window; for a token in a run of capitalised
/// words the run and its neighbours; and marks from the gazetteer and the word lists. Part-of-speech tags are left out: with them
/// precision fell on every held-out part.
/// </summary>
internal sealed class NameFeatures(Gazetteer gazetteer, NameLexicon lexicon)
{
    /// <summary>The number of features of every token.</summary>
    public const int PerToken = 60;

    /// <summary>The template of the label before, which scores transitions.</summary>
    public const int TransitionTemplate = 200;

    private static readonly ulong Edge = FeatureHash.Of("\n");

    /// <summary>Features of all tokens, <see cref="PerToken"/> each, in the order of the tokens.</summary>
    /// <param name="words">The tokens; none is empty.</param>
    public ulong[] Of(IReadOnlyList<string> words)
    {
        var context = new Context(
            [.. words.Select(word => new WordForm(word))],
            MarksOf(words));
        var features = new ulong[words.Count * PerToken];
        for (var i = 0; i < words.Count; i++)
        {
            Fill(context, i, features.AsSpan(i * PerToken, PerToken));
        }

        return features;
    }

    private static void Fill(Context context, int i, Span<ulong> features)
    {
        var sink = new Sink(features);
        AddWord(context, i, ref sink);
        AddWindow(context, i, ref sink);
        AddMarks(context, i, ref sink);
        AddRun(context, i, ref sink);
        sink.Finish();
    }

    private static void AddWord(Context context, int i, ref Sink sink)
    {
        var form = context.Forms[i];
        sink.Add(0, 0);
        sink.Add(1, form.Raw);
        sink.Add(2, form.Normal);
        sink.Add(3, form.Shape);
        for (var length = 1; length <= WordForm.Affixes; length++)
        {
            sink.Add(3 + length, form.Prefix(length));
            sink.Add(7 + length, form.Suffix(length));
        }

        sink.Add(12, form.Shape, i == 0 ? 1ul : 0);
        sink.Add(13, form.Normal, form.Shape);
    }

    private static void AddWindow(Context context, int i, ref Sink sink)
    {
        var (a, b) = (context.Normal(i - 1), context.Normal(i + 1));
        var form = context.Forms[i];
        sink.Add(20, a);
        sink.Add(21, b);
        sink.Add(22, context.Normal(i - 2));
        sink.Add(23, context.Normal(i + 2));
        sink.Add(24, a, form.Normal);
        sink.Add(25, form.Normal, b);
        sink.Add(26, a, b);
        sink.Add(27, context.Normal(i - 2), a);
        sink.Add(28, b, context.Normal(i + 2));
        sink.Add(29, a, form.Shape);
        sink.Add(30, form.Shape, b);
        sink.Add(31, context.Shape(i - 1));
        sink.Add(32, context.Shape(i + 1));
        sink.Add(33, context.Shape(i - 1), form.Shape);
        sink.Add(34, form.Shape, context.Shape(i + 1));
        sink.Add(35, context.Shape(i - 1), form.Shape, context.Shape(i + 1));
        sink.Add(36, context.Suffix(i - 1));
        sink.Add(37, context.Suffix(i + 1));
        sink.Add(38, form.Shape, context.Shape(i + 1), context.Shape(i + 2));
        sink.Add(39, form.Suffix3, context.Suffix(i + 1));
    }

    private static void AddMarks(Context context, int i, ref Sink sink)
    {
        var (a, m, b) = (context.Mark(i - 1), context.Mark(i), context.Mark(i + 1));
        sink.Add(50, m);
        sink.Add(51, a, m);
        sink.Add(52, m, b);
        sink.Add(53, a, m, b);
        sink.Add(54, m, context.Forms[i].Shape);
        sink.Add(55, m, context.Normal(i - 1));
        sink.Add(56, m, context.Normal(i + 1));
    }

    private static void AddRun(Context context, int i, ref Sink sink)
    {
        var (start, end) = context.Runs[i];
        if (start == end)
        {
            sink.Add(60, 0);
            return;
        }

        var (left, right) = (context.Normal(start - 1), context.Normal(end));
        var place = (ulong)((Math.Min(i - start, 3) * 8) + Math.Min(end - start, 6));
        sink.Add(61, left);
        sink.Add(62, right);
        sink.Add(63, left, right);
        sink.Add(64, context.Normal(start - 2), left);
        sink.Add(65, right, context.Normal(end + 1));
        sink.Add(66, context.Normal(start), place);
        sink.Add(67, context.Normal(end - 1), place);
        sink.Add(68, context.Normal(end - 1));
        sink.Add(69, place, start == 0 ? 1ul : 0);
        sink.Add(70, left, place);
        sink.Add(71, right, place);
        sink.Add(72, context.Mark(start), context.Mark(end - 1), place);
        sink.Add(73, context.Mark(end - 1), place);
        sink.Add(74, context.Mark(start - 1), place);
        sink.Add(75, context.Mark(end), place);
        sink.Add(76, context.Suffix(end - 1), place);
        sink.Add(77, context.RunText(start, end));
        sink.Add(78, context.RunText(start, end), place);
        sink.Add(79, context.Shape(start), context.Shape(end - 1), place);
    }

    private ulong[] MarksOf(IReadOnlyList<string> words)
    {
        var marks = new ulong[words.Count];
        string[] tokens = [.. words];
        for (var i = 0; i < tokens.Length; i++)
        {
            marks[i] |= (ulong)lexicon.Of(tokens[i]) << 16;
            if (char.IsUpper(tokens[i][0]) && marks[i] << 48 == 0)
            {
                MarkLongest(tokens, i, marks);
            }
        }

        return marks;
    }

    /// <summary>Marks the tokens of the longest known name that starts here with its lists and the token's part in it.</summary>
    private void MarkLongest(string[] tokens, int start, ulong[] marks)
    {
        for (var length = Math.Min(Gazetteer.LongestName, tokens.Length - start); length > 0; length--)
        {
            var lists = gazetteer.Find(tokens.AsSpan(start, length));
            if (lists == NameLists.None)
            {
                continue;
            }

            for (var k = 0; k < length; k++)
            {
                var part = length == 1 ? 0ul : k == 0 ? 1ul : 2ul;
                marks[start + k] |= (((ulong)lists << 2) | part) + 1;
            }

            return;
        }
    }

    private sealed class Context(WordForm[] forms, ulong[] marks)
    {
        public WordForm[] Forms { get; } = forms;

        /// <summary>For each token the run of capitalised tokens it is in, as first and one past the last; empty where it is in none.</summary>
        public (int Start, int End)[] Runs { get; } = RunsOf(forms);

        public ulong Normal(int i) => Inside(i) ? Forms[i].Normal : Edge;

        public ulong Shape(int i) => Inside(i) ? Forms[i].Shape : Edge;

        public ulong Suffix(int i) => Inside(i) ? Forms[i].Suffix3 : Edge;

        public ulong Mark(int i) => Inside(i) ? marks[i] : Edge;

        public ulong RunText(int start, int end)
        {
            ulong text = 0;
            for (var i = start; i < end; i++)
            {
                text = Feature(0, text, Forms[i].Normal);
            }

            return text;
        }

        private bool Inside(int i) => i >= 0 && i < Forms.Length;

        private static (int Start, int End)[] RunsOf(WordForm[] forms)
        {
            var runs = new (int, int)[forms.Length];
            for (var start = 0; start < forms.Length; start++)
            {
                var end = start;
                while (end < forms.Length && forms[end].IsCapitalized)
                {
                    end++;
                }

                runs.AsSpan(start, end - start).Fill((start, end));
                start = Math.Max(start, end - 1);
            }

            return runs;
        }
    }

    private ref struct Sink(Span<ulong> features)
    {
        private readonly Span<ulong> _features = features;
        private int _count;

        public void Add(int template, ulong a) => _features[_count++] = Feature(template, a);

        public void Add(int template, ulong a, ulong b) => _features[_count++] = Feature(template, a, b);

        public void Add(int template, ulong a, ulong b, ulong c) => _features[_count++] = Feature(template, a, b, c);

        public void Finish() => _features[_count..].Clear();
    }
}
