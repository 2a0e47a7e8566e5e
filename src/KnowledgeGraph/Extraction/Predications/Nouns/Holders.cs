using KnowledgeGraph.Extraction.Participants;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>Who a noun is said of.</summary>
/// <param name="Participants">All that are coordinated.</param>
/// <param name="Form">How it is said.</param>
/// <param name="Clause">The predicate of the clause that says so ("is", "became", "joined as"); -1 where none does.</param>
/// <param name="Effect">What that clause does to the state.</param>
internal sealed record Holders(IReadOnlyList<Participant> Participants, HolderForm Form, int Clause = -1, PostEffect Effect = PostEffect.Hold);
