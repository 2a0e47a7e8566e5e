using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Which earlier words an anaphoric word may take up: the nearest that agree with it, and for a noun its own kind from farther away.</summary>
internal sealed class Candidates(WordContext context)
{
    /// <summary>The most candidates that are taken for their nearness.</summary>
    private const int Nearest = 40;

    /// <summary>The most candidates that are taken for their words.</summary>
    private const int Alike = 8;

    /// <summary>Nearest first.</summary>
    public List<ReferringWord> Of(ReferringWord anaphor)
    {
        var (found, near, alike) = (new List<ReferringWord>(), 0, 0);
        for (var i = anaphor.Index - 1; i >= 0 && (near < Nearest || (anaphor.Class.IsNominal() && alike < Alike)); i--)
        {
            var other = context.Words[i];
            if (!Agree(other, anaphor))
            {
                continue;
            }

            if (near < Nearest)
            {
                near++;
                found.Add(other);
            }
            else if (IsAlike(other, anaphor))
            {
                alike++;
                found.Add(other);
            }
        }

        return found;
    }

    private bool Agree(ReferringWord other, ReferringWord anaphor) =>
        NumbersFit(other, anaphor) && GendersFit(other, anaphor) && !(IsSinglePerson(anaphor) && IsThing(other)) && !(anaphor.Class == WordClass.It && IsPerson(other));

    private static bool NumbersFit(ReferringWord other, ReferringWord anaphor) =>
        anaphor.Class == WordClass.They || other.Class == WordClass.They
        || other.Number == GrammaticalNumber.Unknown || anaphor.Number == GrammaticalNumber.Unknown || other.Number == anaphor.Number;

    private bool GendersFit(ReferringWord other, ReferringWord anaphor) =>
        CoreferenceState.GendersFit(context.GenderOf(other), context.GenderOf(anaphor))
        && !(context.GenderOf(other) != Gender.Unknown && anaphor.Class == WordClass.It);

    private static bool IsSinglePerson(ReferringWord word) => word.Class is WordClass.He or WordClass.She or WordClass.I;

    private static bool IsPerson(ReferringWord word) => word.Class is WordClass.PersonName or WordClass.He or WordClass.She or WordClass.I or WordClass.We;

    private static bool IsThing(ReferringWord word) =>
        word.Class is WordClass.It or WordClass.They or WordClass.We or WordClass.This or WordClass.These or WordClass.PlaceName;

    private bool IsAlike(ReferringWord other, ReferringWord anaphor) =>
        other.Noun == anaphor.Noun || (other.Class.IsName() && other.Words.Contains(anaphor.Noun, StringComparer.Ordinal) && context.IsLatest(other, anaphor.Index));
}
