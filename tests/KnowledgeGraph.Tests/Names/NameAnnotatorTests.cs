using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Names;

public sealed class NameAnnotatorTests
{
    private static readonly NameAnnotator s_annotator = NameAnnotator.Embedded();

    [Fact]
    public void A_possessive_ending_is_no_part_of_a_name()
    {
        Names("Maria/NNP Keller/NNP 's/POS first/JJ book/NN sold/VBD well/RB ./.").ShouldBe(["Person Maria Keller"]);
    }

    [Fact]
    public void A_title_is_no_part_of_a_name()
    {
        Names("President/NNP Barack/NNP Obama/NNP met/VBD Angela/NNP Merkel/NNP in/IN Berlin/NNP ./.")
            .ShouldBe(["Person Barack Obama", "Person Angela Merkel", "Place Berlin"]);
    }

    [Fact]
    public void A_nationality_is_no_name()
    {
        Names("The/DT Chinese/JJ government/NN criticized/VBD Google/NNP ./.").ShouldBe(["Organization Google"]);
    }

    [Fact]
    public void A_surname_alone_is_a_person_where_the_full_name_stands_elsewhere()
    {
        Names("Engineer/NN Robert/NNP Marsh/NNP left/VBD Microsoft/NNP ./.", "Critics/NNS of/IN Marsh/NNP were/VBD glad/JJ ./.")
            .ShouldBe(["Person Robert Marsh", "Organization Microsoft", "Person Marsh"]);
    }

    [Fact]
    public void A_quoted_title_is_a_work()
    {
        Names("She/PRP wrote/VBD “/`` The/DT Quiet/JJ Harbour/NN ”/'' last/JJ year/NN ./.").ShouldBe(["Work The Quiet Harbour"]);
    }

    [Fact]
    public void A_quoted_sentence_is_no_work()
    {
        Names("He/PRP said/VBD “/`` We/PRP will/MD win/VB this/DT ”/'' again/RB ./.").ShouldBeEmpty();
    }

    [Fact]
    public void An_acronym_that_no_list_knows_is_a_concept()
    {
        Names("Many/JJ researchers/NNS doubt/VBP that/IN an/DT XQZ/NNP can/MD reason/VB about/IN things/NNS ./.").ShouldBe(["Concept XQZ"]);
    }

    [Fact]
    public void Descriptions_start_at_their_first_modifier_and_pronouns_stand_alone()
    {
        var mentions = Annotate("Its/PRP$/2/nmod:poss co-founder/NN/3/nsubj left/VBD/0/root the/DT/6/det French/JJ/6/amod startup/NN/3/obj ././3/punct");
        mentions.Select(Describe).ShouldBe(["Nominal Person Its co-founder", "Pronoun Concept Its", "Nominal Organization the French startup"]);
    }

    [Fact]
    public void The_head_of_a_name_is_the_token_whose_head_lies_outside()
    {
        var document = s_annotator.Annotate(SharedEncoder.Read(DocumentBuilder.Of("Angela/NNP/3/nsubj Merkel/NNP/1/flat visited/VBD/0/root Paris/NNP/3/obj ././3/punct")));
        document.Mentions.Select(mention => mention.HeadToken).ShouldBe([0, 3]);
    }

    [Fact]
    public void An_age_can_stand_for_a_person()
    {
        var mentions = Annotate("The/DT 45/CD -/HYPH year/NN -/HYPH old/JJ resigned/VBD ./.");
        mentions.Select(Describe).ShouldBe(["Nominal Person The 45 - year - old"]);
    }

    [Fact]
    public void A_document_without_sentences_has_no_mentions()
    {
        s_annotator.Annotate(SharedEncoder.Read(Document.Of(new Article { Id = "0", Text = "" }))).Mentions.ShouldBeEmpty();
    }

    private static IEnumerable<string> Names(params string[] sentences) =>
        Annotate(sentences).Where(item => item.Mention.Type == MentionType.Name).Select(item => $"{item.Mention.Kind} {item.Text}");

    private static string Describe((Mention Mention, string Text) item) => $"{item.Mention.Type} {item.Mention.Kind} {item.Text}";

    private static List<(Mention Mention, string Text)> Annotate(params string[] sentences)
    {
        var document = s_annotator.Annotate(SharedEncoder.Read(DocumentBuilder.Of(sentences)));
        return [.. document.Mentions.Select(mention => (mention, mention.Span.Slice(document.Text)))];
    }
}
