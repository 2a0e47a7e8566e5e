using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Values.Time;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

public sealed class TimeReaderTests
{
    [Theory]
    [InlineData("It opened in 2018.", "At 2018")]
    [InlineData("It opened on March 5, 2018.", "At 2018-03-05")]
    [InlineData("It opened on 5 March 2018.", "At 2018-03-05")]
    [InlineData("It opened on the 5th of March, 2018.", "At 2018-03-05")]
    [InlineData("It opened in early March 2018.", "At 2018-03")]
    [InlineData("It opened in Sept. 2018.", "At 2018-09")]
    [InlineData("It opened on 2018-03-05.", "At 2018-03-05")]
    [InlineData("She has worked there since 2019.", "Since 2019")]
    [InlineData("She worked there until May 2020.", "Until 2020-05")]
    [InlineData("She worked there from 2018 to 2020.", "Between 2018..2020")]
    [InlineData("She worked there between March 2018 and May 2020.", "Between 2018-03..2020-05")]
    [InlineData("Roe (1901–1980) wrote it.", "Between 1901..1980")]
    [InlineData("It grew in the 1990s.", "At 1990/1999")]
    [InlineData("It grew in the third quarter of 2021.", "At 2021-07/2021-09")]
    [InlineData("It opened in the summer of 2021.", "At 2021")]
    [InlineData("It should open by 2030.", "By 2030")]
    [InlineData("It employs 2018 people and cost $2019.", "")]
    [InlineData("It opened last year.", "")]
    [InlineData("It opened on Tuesday.", "")]
    [InlineData("It opened on February 30, 2018.", "")]
    public void Absolute_times_need_no_date_of_the_article(string text, string expected)
    {
        Read(text, null).ShouldBe(expected);
    }

    /// <summary>The article is of Thursday 14 March 2024.</summary>
    [Theory]
    [InlineData("It opened last year.", "At 2023")]
    [InlineData("It opened last month.", "At 2024-02")]
    [InlineData("It opened earlier this month.", "At 2024-03")]
    [InlineData("It opened last week.", "At 2024-03-04/2024-03-10")]
    [InlineData("It opened yesterday.", "At 2024-03-13")]
    [InlineData("It opened on Tuesday.", "At 2024-03-12")]
    [InlineData("It opened on Friday.", "At 2024-03-08")]
    [InlineData("It will open on Friday.", "At 2024-03-15")]
    [InlineData("It opened in January.", "At 2024-01")]
    [InlineData("It opened in December.", "At 2023-12")]
    [InlineData("It will open in December.", "At 2024-12")]
    [InlineData("It opened on December 3.", "At 2023-12-03")]
    [InlineData("It opened two years ago.", "At 2022")]
    [InlineData("It opened 10 days ago.", "At 2024-03-04")]
    [InlineData("It will open next year.", "At 2025")]
    public void Relative_times_are_read_against_the_date_of_the_article(string text, string expected)
    {
        Read(text, "2024-03-14T09:30:00+01:00").ShouldBe(expected);
    }

    private static string Read(string text, string? publishedAt) => string.Join(", ", TimeReader.Read(text, new TextSpan(0, text.Length), CalendarDate.Parse(publishedAt))
        .Select(time => $"{time.Role} {time.Value}{(time.End is null ? "" : ".." + time.End)}"));
}
