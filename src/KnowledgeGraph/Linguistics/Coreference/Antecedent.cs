using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>A candidate for what a pronoun stands for, with the features the ranker weighs.</summary>
/// <param name="Mention">The candidate; null for a common noun that is no mention.</param>
/// <param name="Place">Where its head stands.</param>
/// <param name="Features">The names of the features that hold.</param>
internal sealed record Antecedent(MentionView? Mention, TextSpan Place, IReadOnlyList<string> Features)
{
    private const int MostDistance = 3;
    private const int MostBetween = 3;
    private const int MostMentions = 4;

    public static Antecedent Of(CoreferenceState state, Quotations quotations, MentionView other, MentionView pronoun)
    {
        var features = new List<string>();
        AddPlace(features, other.Mention.Sentence, other.Role, pronoun);
        var kind = state.KindOf(other);
        features.Add($"kind {PronounClass.Of(pronoun.Text)!.Name} {kind}");
        features.Add($"type {other.Mention.Type}");
        features.Add($"mentions {Math.Min(MostMentions, state.Chain(other).Count(member => member.Index < pronoun.Index))}");
        features.Add($"between {Math.Min(MostBetween, Between(state, other, pronoun))}");
        features.Add(state.GenderOf(other) == Names.Gender.Unknown ? "gender unknown" : "gender agrees");
        features.Add((quotations.Around(other.Mention.Span) == quotations.Around(pronoun.Mention.Span)) ? "quotation same" : "quotation other");
        AddIf(features, other.IsPronoun && other.Text == pronoun.Text, "same pronoun");
        AddIf(features, state.HasName(other), "named");
        AddIf(features, other.Mention.Sentence == pronoun.Mention.Sentence && other.Head.Head == pronoun.Head.Head, "same governor");
        AddIf(features, IsFirst(state, other), "opens its sentence");
        AddIf(features, state.Links.ChainOf(other.Index) == FirstOfKind(state, kind), "first of its kind");
        return new Antecedent(other, other.Head.Span, features);
    }

    public static Antecedent OfNoun(Sentence sentence, Token noun, MentionView pronoun)
    {
        var features = new List<string> { $"noun for {PronounClass.Of(pronoun.Text)!.Name}" };
        AddPlace(features, sentence.Index, GrammaticalRoles.Of(sentence.Tokens, noun.Index), pronoun);
        return new Antecedent(null, noun.Span, features);
    }

    private static void AddPlace(List<string> features, int sentence, GrammaticalRole role, MentionView pronoun)
    {
        features.Add($"distance {Math.Min(MostDistance, pronoun.Mention.Sentence - sentence)}");
        features.Add($"role {role}");
        features.Add($"roles {role} {pronoun.Role}");
        features.Add($"role {role} at {Math.Min(1, pronoun.Mention.Sentence - sentence)}");
    }

    /// <summary>How many other chains of fitting kind were mentioned since.</summary>
    private static int Between(CoreferenceState state, MentionView other, MentionView pronoun)
    {
        var wanted = PronounClass.Of(pronoun.Text)!;
        return state.Mentions.Skip(other.Index + 1).TakeWhile(between => between.Index < pronoun.Index)
            .Where(between => !state.Links.AreLinked(between.Index, other.Index) && wanted.Admits(state, between))
            .Select(between => state.Links.ChainOf(between.Index)).Distinct().Count();
    }

    private static bool IsFirst(CoreferenceState state, MentionView other) =>
        other.Index == 0 || state.Mentions[other.Index - 1].Mention.Sentence != other.Mention.Sentence;

    private static int FirstOfKind(CoreferenceState state, EntityKind? kind) =>
        state.Mentions.FirstOrDefault(mention => mention.IsName && mention.Kind == kind)?.Index ?? -1;

    private static void AddIf(List<string> features, bool holds, string feature)
    {
        if (holds)
        {
            features.Add(feature);
        }
    }
}
