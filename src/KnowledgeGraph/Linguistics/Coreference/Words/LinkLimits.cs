namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>
/// The score that a link must exceed. A wrong link to something named makes wrong facts, one among nouns does not: the former
/// asks for more.
/// </summary>
/// <param name="Person">"he", "she" to whom they stand for.</param>
/// <param name="Named">Such pronouns to somebody named, where they are linked to each other alone.</param>
/// <param name="Thing">"it", "they" to something named.</param>
/// <param name="Place">Likewise, to a place: in news, what acts and has is seldom one.</param>
/// <param name="Speech">"I", "you", "we" to somebody named.</param>
/// <param name="Noun">A definite noun to something named.</param>
/// <param name="OnlyNoun">Likewise, where it is the only thing named nearby that the noun fits.</param>
/// <param name="Unnamed">Other words than "he" and "she" to what has no name.</param>
internal sealed record LinkLimits(float Person, float Named, float Thing, float Place, float Speech, float Noun, float OnlyNoun, float Unnamed)
{
    public static LinkLimits Default { get; } = new(Person: -3, Named: -3, Thing: 1, Place: 3, Speech: 0, Noun: 1, OnlyNoun: -4, Unnamed: 1);

    public float Of(ReferringWord anaphor, ReferringWord antecedent, bool isNamed) => anaphor.Class switch
    {
        WordClass.He or WordClass.She => Person,
        _ when !isNamed => Unnamed,
        WordClass.I or WordClass.You or WordClass.We => Speech,
        _ when anaphor.Class.IsNominal() => Noun,
        _ => antecedent.Class == WordClass.PlaceName ? Place : Thing,
    };
}
