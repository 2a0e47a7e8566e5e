using System.Globalization;
using FsCheck.Xunit;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Loading.Batches;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Loading;

public sealed class BatchScheduleTests
{
    private static readonly BatchSize Size = new() { Rows = 40, SideBySide = 3 };

    [Property(MaxTest = 200)]
    public void Batches_under_way_never_make_the_same_and_every_item_comes_once_versions_of_an_article_in_their_order(int seed)
    {
        var random = new Random(seed);
        var schedule = new BatchSchedule<int>(Size);
        var (underWay, started) = (new List<ArticleBatch<int>>(), new List<ScheduledItem<int>>());
        const int Items = 120;
        for (var item = 0; item < Items; item++)
        {
            schedule.Add(item, random.Next(10) == 0 ? null : Article(random));
            Step(random.Next(4));
        }

        for (var step = 0; started.Count < Items; step++)
        {
            step.ShouldBeLessThan(10 * Items);
            Step(step % 2);
        }

        started.Select(item => item.Number).Order().ShouldBe(Enumerable.Range(0, Items));
        started.ShouldAllBe(item => item.Item == item.Number);
        foreach (var versions in started.Where(item => item.Graph is not null).GroupBy(item => item.Graph!.Article.Id, StringComparer.Ordinal))
        {
            versions.Select(item => item.Number).ShouldBeInOrder();
        }

        void Step(int choice)
        {
            if (choice == 0 && underWay.Count < Size.SideBySide)
            {
                var batch = schedule.Start();
                underWay.ShouldAllBe(other => !other.Made.Overlaps(batch.Made));
                started.AddRange(batch.Items);
                underWay.AddRange(batch.Items.Count > 0 ? [batch] : []);
            }
            else if (choice == 1 && underWay.Count > 0)
            {
                var ended = underWay[random.Next(underWay.Count)];
                underWay.Remove(ended);
                schedule.End(ended);
            }
        }
    }

    [Fact]
    public void An_article_with_an_entity_that_another_batch_is_making_is_put_off_until_that_one_has_ended()
    {
        var schedule = new BatchSchedule<string>(Size);
        schedule.Add("first", Article("1", ["ada"]));
        var first = schedule.Start();
        schedule.Add("same entity", Article("2", ["ada", "bea"]));
        schedule.Add("another", Article("3", ["cleo"]));
        schedule.Start().Items.Select(item => item.Item).ShouldBe(["another"]);
        schedule.End(first);
        schedule.Start().Items.Select(item => item.Item).ShouldBe(["same entity"]);
        schedule.Add("known by now", Article("4", ["ada"]));
        schedule.Start().Items.Select(item => item.Item).ShouldBe(["known by now"]);
    }

    [Fact]
    public void What_waited_is_dealt_out_to_several_batches()
    {
        var (schedule, sizes) = (new BatchSchedule<int>(Size), new List<int>());
        schedule.Add(0, Article("first", ["ada"]));
        var first = schedule.Start();
        for (var item = 1; item <= 18; item++)
        {
            var name = item.ToString(CultureInfo.InvariantCulture);
            schedule.Add(item, Article(name, ["ada", name]));
        }

        schedule.Start().Items.ShouldBeEmpty();
        schedule.End(first);
        for (var batch = schedule.Start(); batch.Items.Count > 0; batch = schedule.Start())
        {
            sizes.Add(batch.Items.Count);
        }

        sizes.ShouldBe([9, 9], "of the 40 rows, 3 an article: two thirds, what is left");
    }

    [Fact]
    public void One_writer_puts_nothing_off()
    {
        var schedule = new BatchSchedule<string>(BatchSize.OneWriter);
        schedule.Add("first", Article("1", ["ada"]));
        schedule.Start();
        schedule.Add("second", Article("2", ["ada"]));
        schedule.Start().Items.Select(item => item.Item).ShouldBe(["second"]);
    }

    [Fact]
    public void The_less_is_under_way_the_sooner_a_batch_is_worth_a_transaction()
    {
        var (schedule, sizes) = (new BatchSchedule<int>(Size), new List<int>());
        for (var item = 0; sizes.Count < 4; item++)
        {
            var name = item.ToString(CultureInfo.InvariantCulture);
            schedule.Add(item, Article(name, [name]));
            sizes.AddRange(schedule.IsReady ? [schedule.Start().Items.Count] : []);
        }

        sizes.ShouldBe([14, 20, 20, 20], "of the 40 rows, 2 an article: two thirds, all");
    }

    private static ArticleGraph Article(Random random) => Article(
        random.Next(60).ToString(CultureInfo.InvariantCulture),
        [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => "entity " + random.Next(40).ToString(CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal)]);

    private static ArticleGraph Article(string id, IReadOnlyList<string> entities) => new()
    {
        Article = new Article { Id = id, Text = "" },
        Fingerprint = "",
        Sentences = [],
        Entities = [.. entities.Select(entity => new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = entity })],
        Mentions = [],
        Claims = [],
        ClaimObjects = [],
        Evidence = [],
        Facts = [],
    };
}
