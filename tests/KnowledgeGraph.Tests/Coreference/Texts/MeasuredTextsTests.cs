using KnowledgeGraph.Training.Coreference.Texts;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference.Texts;

public sealed class MeasuredTextsTests
{
    [Theory]
    [InlineData("Then/RB/3/advmod Anna/NNP/3/nsubj sold/VBD/0/root her/PRP$/6/nmod:poss old/JJ/6/amod boat/NN/3/obj ././3/punct", true)]
    [InlineData("Then/RB/3/advmod Carla/NNP/3/nsubj sold/VBD/0/root her/PRP$/6/nmod:poss old/JJ/6/amod boat/NN/3/obj ././3/punct", false)]
    [InlineData("Anna/NNP/2/nsubj slept/VBD/0/root", false)]
    public void A_text_shares_a_sentence_with_them_whatever_its_case_and_marks_but_short_ones(string sentence, bool expected) =>
        new MeasuredTexts(["One day. THEN Anna sold her old boat! Anna slept."]).Share(Annotated.Document(sentence)).ShouldBe(expected);
}
