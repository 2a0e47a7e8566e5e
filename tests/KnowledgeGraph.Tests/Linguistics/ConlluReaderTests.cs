using KnowledgeGraph.Training.Corpora;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Linguistics;

public sealed class ConlluReaderTests
{
    [Fact]
    public void A_multiword_token_gives_its_words_and_its_spacing()
    {
        string[] lines =
        [
            "# newdoc id = d1",
            "# sent_id = s1",
            "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
            "1\tdo\tdo\tAUX\tVB\t_\t0\troot\t_\t_",
            "2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_",
            "2.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_",
            "3\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\tNER=O",
        ];

        var sentence = ConlluReader.Read(string.Join('\n', lines) + "\n\n").Single();

        sentence.Text().ShouldBe("don't!");
        sentence.Document.ShouldBe("d1");
        sentence.StartsParagraph.ShouldBeTrue();
        sentence.Tokens.Select(token => token.Head).ShouldBe([-1, 0, 0]);
        sentence.Tokens[2].MiscValue("NER").ShouldBe("O");
    }
}
