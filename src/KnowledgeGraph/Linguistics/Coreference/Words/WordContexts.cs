using System.Collections.Frozen;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Makes the context of a document's referring words: mentions, links that are certain, speakers.</summary>
internal sealed class WordContexts
{
    private readonly MentionViews _views;
    private readonly ReferringWords _words;
    private readonly IReadOnlyList<ISieve> _sure;
    private readonly FrozenSet<string> _speechVerbs = WordLists.Words("speech-verbs");

    public WordContexts(IReadOnlyList<ISieve> sure)
    {
        var nominals = NominalLexicon.Embedded();
        _views = new MentionViews(new GenderLexicon(), nominals);
        _words = new ReferringWords(nominals);
        _sure = sure;
    }

    /// <param name="document">A document with trees and mentions.</param>
    public WordContext Of(Document document)
    {
        var state = new CoreferenceState(document, _views.Of(document));
        foreach (var sieve in _sure)
        {
            sieve.Link(state);
        }

        return new WordContext(state, _words.Of(document, state.Mentions), _speechVerbs);
    }
}
