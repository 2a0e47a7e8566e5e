using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>
/// Which words an anaphoric word may take up: the nearest before it that agree with it, for a noun its own kind from farther
/// away, and for "he" and "she" the next people named in its sentence: "Before she left, Ann ..."
/// </summary>
internal sealed class Candidates(WordContext context)
{
    /// <summary>The most candidates that are taken for their nearness.</summary>
    private const int Nearest = 40;

    /// <summary>The most candidates that are taken for their words.</summary>
    private const int Alike = 8;

    /// <summary>The most candidates that stand after a pronoun.</summary>
    private const int Later = 3;

    /// <summary>Nearest first, those that stand before it first.</summary>
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

        if (anaphor.Class is WordClass.He or WordClass.She)
        {
            found.AddRange(context.Words.Skip(anaphor.Index + 1).TakeWhile(other => other.Sentence == anaphor.Sentence)
                .Where(other => other.Class == WordClass.PersonName && Agree(other, anaphor)).Take(Later));
        }

        return found;
    }

    private bool Agree(ReferringWord other, ReferringWord anaphor) =>
        NumbersFit(other, anaphor) && GendersFit(other, anaphor)
        && !(IsSinglePerson(anaphor) && IsThing(other)) && !(anaphor.Class == WordClass.It && IsPerson(other))
        && (other.Sentence != anaphor.Sentence || !Binding.Forbids(context.TokensOf(anaphor), other.Token, anaphor.Token))
        && (!anaphor.Class.IsOfSpeech() || SpeechFits(other, anaphor));

    /// <summary>Who speaks the text itself has no name in it; who speaks in quotation marks may.</summary>
    private bool SpeechFits(ReferringWord other, ReferringWord anaphor) =>
        context.QuotationOf(anaphor) >= 0 || (other.Class.IsOfSpeech() && context.QuotationOf(other) < 0);

    private static bool NumbersFit(ReferringWord other, ReferringWord anaphor) =>
        anaphor.Class == WordClass.They || other.Class == WordClass.They
        || other.Number == GrammaticalNumber.Unknown || anaphor.Number == GrammaticalNumber.Unknown || other.Number == anaphor.Number;

    private bool GendersFit(ReferringWord other, ReferringWord anaphor) =>
        CoreferenceState.GendersFit(context.GenderOf(other), context.GenderOf(anaphor))
        && !(context.GenderOf(other) != Gender.Unknown && anaphor.Class == WordClass.It);

    private static bool IsSinglePerson(ReferringWord word) => word.Class is WordClass.He or WordClass.She or WordClass.I;

    private static bool IsPerson(ReferringWord word) =>
        word.Class is WordClass.PersonName or WordClass.He or WordClass.She or WordClass.I or WordClass.We
        || (word.Class.IsNominal() && word.Kind == EntityKind.Person);

    private static bool IsThing(ReferringWord word) =>
        word.Class is WordClass.It or WordClass.They or WordClass.We or WordClass.This or WordClass.These or WordClass.PlaceName or WordClass.OrganizationName
        || (word.Class.IsNominal() && word.Kind is not (null or EntityKind.Person));

    private bool IsAlike(ReferringWord other, ReferringWord anaphor) =>
        other.Noun == anaphor.Noun || (other.Class.IsName() && other.Words.Contains(anaphor.Noun, StringComparer.Ordinal) && context.IsLatest(other, anaphor.Index));
}
