using System.Collections.Frozen;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Parsing;

/// <summary>Mends attachments that no English sentence has, before anything is read from a tree.</summary>
internal static class TreeRepair
{
    /// <summary>Verbs that answer somebody's act, so that they are never without an object: "sentenced", "praised".</summary>
    private static readonly FrozenSet<string> s_judging = WordLists.Lines("object-control").Select(line => line.Split('\t')).Where(row => row[0] == "judge").Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);

    public static Sentence Apply(Sentence sentence)
    {
        var tokens = sentence.Tokens.ToArray();
        for (var i = 0; i < tokens.Length; i++)
        {
            MendTitle(tokens, i);
            MendPossessor(tokens, i);
            MendObject(tokens, i);
            MendCoordination(tokens, i);
            MendGerund(tokens, i);
            MendParticiple(tokens, i);
            MendRelativeClause(tokens, i);
        }

        return sentence with { Tokens = tokens };
    }

    /// <summary>"CEO and co-founder Jane Roe left" with two subjects: the nouns before a name are its titles.</summary>
    private static void MendTitle(Token[] tokens, int name)
    {
        if (name == 0 || tokens[name] is not { PartOfSpeech: PartOfSpeech.Propn, Relation: "nsubj" } token || tokens[name - 1].Tag is not ("NN" or "NNS"))
        {
            return;
        }

        var title = Array.FindIndex(tokens, other => other.Index < name && other.Head == token.Head && other.Relation == "nsubj" && other.Tag is "NN" or "NNS");
        if (title >= 0 && Enumerable.Range(title + 1, name - title - 1).All(between => tokens[between].Text != "," && Dominates(tokens, title, between)))
        {
            tokens[title] = tokens[title] with { Head = name, Relation = "compound" };
        }
    }

    /// <summary>"to Roe's company" with the company below Roe: what follows a possessor's mark governs the possessor.</summary>
    private static void MendPossessor(Token[] tokens, int mark)
    {
        if (tokens[mark].Tag != "POS" || tokens[mark].Head is not (>= 0 and var owner) || owner > mark)
        {
            return;
        }

        var thing = Array.FindIndex(tokens, mark, token => token.Head == owner && IsNominal(token) && token.Index > mark);
        if (thing < 0 || Enumerable.Range(mark + 1, thing - mark - 1).Any(between => !IsInsidePhrase(tokens[between])))
        {
            return;
        }

        var (head, relation) = (tokens[owner].Head, tokens[owner].Relation);
        foreach (var token in tokens.Where(token => token.Head == owner && token.Index < owner && token.Relation.StartsWith("case", StringComparison.Ordinal)).ToList())
        {
            tokens[token.Index] = token with { Head = thing };
        }

        tokens[thing] = tokens[thing] with { Head = head, Relation = relation == "nmod:poss" ? "nmod" : relation };
        tokens[owner] = tokens[owner] with { Head = thing, Relation = "nmod:poss" };
    }

    /// <summary>
    /// "received his degree from Colby College": a preposition marks the whole name, and what it stands before is no object.
    /// </summary>
    private static void MendObject(Token[] tokens, int preposition)
    {
        var mark = tokens[preposition];
        var isCompound = preposition + 1 < tokens.Length && tokens[preposition + 1].Tag == "HYPH";
        if (mark.Relation != "case" || mark.Tag is not ("IN" or "TO") || mark.Head < preposition || isCompound)
        {
            return;
        }

        var head = mark.Head;
        while (tokens[head].Relation is "compound" or "flat" && tokens[head].Head > head)
        {
            head = tokens[head].Head;
        }

        tokens[preposition] = mark with { Head = head };
        if (tokens[head].Relation == "obj")
        {
            tokens[head] = tokens[head] with { Relation = "obl" };
        }
    }

    /// <summary>
    /// "her company, Acme" is no coordination without "and"; and a finite verb is not coordinated with an infinitive
    /// ("chose not to join A and joined B") but with the verb that governs it.
    /// </summary>
    private static void MendCoordination(Token[] tokens, int index)
    {
        var token = tokens[index];
        if (token.Relation != "conj" || token.Head < 0 || token.Head >= index)
        {
            return;
        }

        var first = tokens[token.Head];
        if (first.Tag is "NN" && token.PartOfSpeech == PartOfSpeech.Propn | token.Tag is "NNP" | IsCapital(token) && IsNominal(token)
            && tokens[index - 1].Text == "," && !tokens.Any(other => other.Relation is "cc" && (other.Head == index || other.Head == first.Index)
            || (other.Relation == "conj" && other.Head == first.Index && other.Index != index)))
        {
            tokens[index] = token with { Relation = "appos" };
        }
        else if (token.Tag is "VBD" or "VBZ" && first.Tag == "VB" && first.Relation is "xcomp" && first.Head >= 0)
        {
            tokens[index] = token with { Head = first.Head };
        }
    }

    /// <summary>"accused of terrorism and inciting violence": a gerund without a clause of its own is coordinated with the noun before it.</summary>
    private static void MendGerund(Token[] tokens, int gerund)
    {
        var token = tokens[gerund];
        if (token is not { Tag: "VBG", Relation: "conj" } || token.Head < 0 || token.Head >= gerund || tokens[token.Head].Tag is not ("VBN" or "VBD")
            || gerund < 2 || tokens[gerund - 1].Relation != "cc"
            || tokens.Any(child => child.Head == gerund && (child.Relation.StartsWith("aux", StringComparison.Ordinal) || child.Relation.StartsWith("nsubj", StringComparison.Ordinal))))
        {
            return;
        }

        var noun = tokens[gerund - 2];
        var isGoverned = noun.Head == token.Head && noun.Relation == "obl"
            && tokens.Any(child => child.Head == noun.Index && child.Relation == "case" && child.Text is "of" or "with" or "for");
        if (isGoverned)
        {
            tokens[gerund] = token with { Head = noun.Index };
        }
    }

    /// <summary>"sentenced sobbing Carl Dunn": before a name, behind a verb that lacks its object, a participle tells what the named one was like.</summary>
    private static void MendParticiple(Token[] tokens, int participle)
    {
        if (tokens[participle] is not { Tag: "VBG", Relation: "advcl" } token || token.Head != participle - 1 || !s_judging.Contains(tokens[token.Head].Lemma)
            || tokens.Any(child => child.Head == token.Head && child.Relation is "obj" or "aux:pass"))
        {
            return;
        }

        var named = tokens.FirstOrDefault(child => child.Head == participle && child is { Relation: "obj", PartOfSpeech: PartOfSpeech.Propn } && child.Index == participle + 1);
        if (named is not null)
        {
            tokens[named.Index] = named with { Head = token.Head };
            tokens[participle] = token with { Head = named.Index, Relation = "amod" };
        }
    }

    /// <summary>"…, the company that …": without a comma in between, "that", "who" and "which" speak of the phrase right before them.</summary>
    private static void MendRelativeClause(Token[] tokens, int pronoun)
    {
        if (pronoun == 0 || tokens[pronoun].Tag is not ("WDT" or "WP") || !tokens[pronoun].Relation.StartsWith("nsubj", StringComparison.Ordinal)
            || !IsNominal(tokens[pronoun - 1]) || tokens[pronoun].Head is not (>= 0 and var verb) || !tokens[verb].Relation.StartsWith("acl", StringComparison.Ordinal))
        {
            return;
        }

        var noun = pronoun - 1;
        for (var steps = 0; steps < tokens.Length && noun >= 0; steps++)
        {
            if (noun == tokens[verb].Head)
            {
                return;
            }

            if (!Climbs(tokens, noun))
            {
                break;
            }

            noun = tokens[noun].Head;
        }

        if (noun >= 0 && !Dominates(tokens, verb, noun) && Agrees(tokens, noun, verb))
        {
            tokens[verb] = tokens[verb] with { Head = noun };
        }
    }

    private static bool Agrees(Token[] tokens, int noun, int verb)
    {
        var finite = tokens.FirstOrDefault(token => token.Head == verb && token.Tag is "VBZ" or "VBP" && token.Relation.StartsWith("aux", StringComparison.Ordinal)) ?? tokens[verb];
        var isPlural = tokens[noun].Tag is "NNS" or "NNPS";
        return finite.Tag switch { "VBZ" => !isPlural, "VBP" => isPlural, _ => true };
    }

    private static bool Climbs(Token[] tokens, int noun) =>
        tokens[noun].Relation.Split(':')[0] is "flat" or "compound" or "conj"
        || (tokens[noun].Relation.StartsWith("nmod", StringComparison.Ordinal)
            && tokens.Any(token => token.Head == noun && token.Index < noun && token.Relation == "case"));

    private static bool Dominates(Token[] tokens, int ancestor, int index)
    {
        for (var steps = 0; index >= 0 && steps <= tokens.Length; steps++, index = tokens[index].Head)
        {
            if (index == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNominal(Token token) => token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn;

    private static bool IsCapital(Token token) => token.Text.Length > 1 && token.Text.All(char.IsUpper);

    private static bool IsInsidePhrase(Token token) =>
        token.PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Adv || token.Tag is "HYPH" or "VBN" or "VBG";
}
