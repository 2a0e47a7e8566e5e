using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Training.Perceptrons;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>
/// Learns the parser with a dynamic oracle: after the first epoch it mostly follows its own choices, and so learns what to
/// do after mistakes.
/// </summary>
internal sealed class ParserTrainer(int seed, int epochs, int cutOff)
{
    private const double FollowsItself = 0.9;

    /// <param name="sentences">Those with crossing arcs are skipped.</param>
    /// <param name="tags">For each sentence the tags that the tagger gives it when it has not learnt from it.</param>
    public byte[] Train(IReadOnlyList<TrainingSentence> sentences, string[][] tags)
    {
        var usable = Enumerable.Range(0, sentences.Count).Where(index => sentences[index].IsProjective()).ToArray();
        var transitions = TransitionSystem.OfRelations(usable.SelectMany(index => sentences[index].Relations));
        var perceptron = new AveragedPerceptron(transitions.ClassNames, cutOff);
        var random = new Random(seed);
        var learner = new Learner(perceptron, transitions, random);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(usable);
            var follows = epoch == 1 ? 0 : FollowsItself;
            var errors = usable.Sum(index => learner.Learn(sentences[index], tags[index], follows));
            Console.Error.WriteLine($"parser, epoch {epoch}: {errors} errors, {perceptron.RowCount} features");
        }

        return LinearModelWriter.Write(perceptron);
    }

    private sealed class Learner(AveragedPerceptron perceptron, TransitionSystem transitions, Random random)
    {
        private const int Impossible = int.MaxValue;

        private readonly Dictionary<string, int> _relations =
            transitions.Relations.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index);

        private readonly ulong[] _buffer = new ulong[ParserFeatures.MaxCount];
        private readonly int[] _scores = new int[perceptron.Width];
        private readonly int[] _costs = new int[transitions.Count];

        /// <returns>The number of wrong transitions.</returns>
        public int Learn(TrainingSentence sentence, string[] tags, double follows)
        {
            var state = new ParserState(sentence.Words.Length);
            var features = new ParserFeatures(sentence.Words, tags);
            var oracle = new ArcHybridOracle(sentence.Heads);
            var errors = 0;
            while (!state.IsFinished)
            {
                if (state.IsAtRootArc)
                {
                    state.Left(ParserState.None);
                }
                else if (state.StackSize == 0)
                {
                    state.Shift();
                }
                else
                {
                    errors += Step(state, features, oracle, sentence, follows);
                }
            }

            return errors;
        }

        private int Step(ParserState state, ParserFeatures features, ArcHybridOracle oracle, TrainingSentence sentence, double follows)
        {
            var extracted = features.Extract(state, _buffer);
            perceptron.Score(extracted, _scores);
            perceptron.Tick();
            SetCosts(state, oracle, sentence);
            var least = _costs.Min();
            var guess = Best(cost => cost != Impossible);
            var right = Best(cost => cost == least);
            var wrong = _costs[guess] > least;
            if (wrong)
            {
                perceptron.Correct(extracted, right, guess);
            }

            Apply(state, wrong && random.NextDouble() >= follows ? right : guess);
            return wrong ? 1 : 0;
        }

        /// <summary>A wrong relation on the right arc costs one arc, as a wrong arc does.</summary>
        private void SetCosts(ParserState state, ArcHybridOracle oracle, TrainingSentence sentence)
        {
            Array.Fill(_costs, Impossible);
            if (state.CanShift)
            {
                _costs[TransitionSystem.Shift] = oracle.ShiftCost(state);
            }

            var top = state.Stack(0);
            if (state.CanLeft)
            {
                SetArcs(TransitionSystem.FirstLeft, oracle.LeftCost(state), top, state.Next, oracle, sentence);
            }

            if (state.CanRight)
            {
                SetArcs(transitions.FirstRight, oracle.RightCost(state), top, state.Stack(1), oracle, sentence);
            }
        }

        private void SetArcs(int first, int cost, int word, int head, ArcHybridOracle oracle, TrainingSentence sentence)
        {
            var labelled = oracle.HeadOf(word) == head && _relations.TryGetValue(sentence.Relations[word], out var gold) ? gold : -1;
            for (var relation = 0; relation < transitions.Relations.Count; relation++)
            {
                _costs[first + relation] = cost + (labelled >= 0 && relation != labelled ? 1 : 0);
            }
        }

        private int Best(Func<int, bool> allowed)
        {
            var best = -1;
            for (var i = 0; i < _costs.Length; i++)
            {
                if (allowed(_costs[i]) && (best < 0 || _scores[i] > _scores[best]))
                {
                    best = i;
                }
            }

            return best;
        }

        private void Apply(ParserState state, int transition)
        {
            if (transition == TransitionSystem.Shift)
            {
                state.Shift();
            }
            else if (transition < transitions.FirstRight)
            {
                state.Left(transitions.RelationOf(transition));
            }
            else
            {
                state.Right(transitions.RelationOf(transition));
            }
        }
    }
}
