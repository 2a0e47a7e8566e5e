namespace KnowledgeGraph.Documents;

/// <summary>The universal part-of-speech tags, UD version 2.</summary>
public enum PartOfSpeech
{
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
