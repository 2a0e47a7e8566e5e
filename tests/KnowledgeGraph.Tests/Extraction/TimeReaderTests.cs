using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Values.Time;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

public sealed class TimeReaderTests
{
    private static readonly TimeWords s_words = new();
    private static readonly ShapeMatcher s_shapes = new(s_words);

    [Theory]
    [InlineData("It opened in 2018.", "At 2018")]
    [InlineData("It opened on March 5, 2018.", "At 2018-03-05")]
    [InlineData("It opened on 5 March 2018.", "At 2018-03-05")]
    [InlineData("It opened on the 5th of March, 2018.", "At 2018-03-05")]
    [InlineData("It opened on the first of March 2018.", "At 2018-03-01")]
    [InlineData("It opened in early March 2018.", "At 2018-03")]
    [InlineData("It opened in Sept. 2018.", "At 2018-09")]
    [InlineData("It opened on Nov. 22, 2018.", "At 2018-11-22")]
    [InlineData("It opened on Monday, Nov. 5, 2018.", "At 2018-11-05")]
    [InlineData("It opened on 2018-03-05.", "At 2018-03-05")]
    [InlineData("It opened on 22/11/2024.", "At 2024-11-22")]
    [InlineData("It opened on 11/22/2024.", "At 2024-11-22")]
    [InlineData("It opened on 22.11.2024.", "At 2024-11-22")]
    [InlineData("It opened on 3/4/2024.", "At 2024")]
    [InlineData("She has worked there since 2019.", "Since 2019")]
    [InlineData("She has worked there since at least 2019.", "Since 2019")]
    [InlineData("She worked there until May 2020.", "Until 2020-05")]
    [InlineData("She worked there from 2018 to 2020.", "Between 2018..2020")]
    [InlineData("She worked there between March 2018 and May 2020.", "Between 2018-03..2020-05")]
    [InlineData("She worked there from May until August 2020.", "Between 2020-05..2020-08")]
    [InlineData("It ran from March 5 to April 7, 2018.", "Between 2018-03-05..2018-04-07")]
    [InlineData("It ran on March 5-8, 2018.", "Between 2018-03-05..2018-03-08")]
    [InlineData("It ran from 6 to 12 November 2018.", "Between 2018-11-06..2018-11-12")]
    [InlineData("Roe (1901–1980) wrote it.", "Between 1901..1980")]
    [InlineData("He led it in 2014-22.", "Between 2014..2022")]
    [InlineData("He led it in the 2024-25 season.", "At 2024/2025")]
    [InlineData("It grew in the 1990s.", "At 1990/1999")]
    [InlineData("It grew in the early 2000s.", "At 2000/2009")]
    [InlineData("It grew in the ’90s.", "At 1990/1999")]
    [InlineData("It grew in the twenties.", "At 1920/1929")]
    [InlineData("It was built in the 19th century.", "At 1801/1900")]
    [InlineData("It grew in the third quarter of 2021.", "At 2021-07/2021-09")]
    [InlineData("It grew in Q3 2021.", "At 2021-07/2021-09")]
    [InlineData("It grew in the first half of 2024.", "At 2024-01/2024-06")]
    [InlineData("It grew in H2 2024.", "At 2024-07/2024-12")]
    [InlineData("It grew in fiscal 2024.", "At 2024")]
    [InlineData("It grew in the second quarter of fiscal year 2024.", "At 2024")]
    [InlineData("It opened in the summer of 2021.", "At 2021")]
    [InlineData("It opened in spring 2023.", "At 2023")]
    [InlineData("It opened in mid-2023.", "At 2023")]
    [InlineData("It opened at the end of March 2023.", "At 2023-03")]
    [InlineData("It opened on Christmas Day 2023.", "At 2023-12-25")]
    [InlineData("It opened on New Year’s Eve, 2023.", "At 2023-12-31")]
    [InlineData("It opened on Thanksgiving 2023.", "At 2023-11-23")]
    [InlineData("It opened on Easter Monday 2024.", "At 2024-04-01")]
    [InlineData("It opened on Labor Day 2024.", "At 2024-09-02")]
    [InlineData("It opened on Memorial Day 2024.", "At 2024-05-27")]
    [InlineData("It should open by 2030.", "By 2030")]
    [InlineData("It should open by mid 2027.", "By 2027")]
    [InlineData("It should open no later than May 2027.", "By 2027-05")]
    [InlineData("It opened prior to May 2017.", "Before 2017-05")]
    [InlineData("It employs 2018 people and cost $2019.", "")]
    [InlineData("It opened last year.", "")]
    [InlineData("It opened on Tuesday.", "")]
    [InlineData("It opened on February 30, 2018.", "")]
    [InlineData("The AB-2018 and the room 2018/4 cost 1,950 and 2018.5.", "")]
    [InlineData("They may march in June weather.", "")]
    public void Absolute_times_need_no_date_of_the_article(string text, string expected)
    {
        Read(text, null).ShouldBe(expected);
    }

    /// <summary>The article is of Thursday 14 March 2024.</summary>
    [Theory]
    [InlineData("It opened last year.", "At 2023")]
    [InlineData("It opened last month.", "At 2024-02")]
    [InlineData("It opened earlier this month.", "At 2024-03")]
    [InlineData("It opened earlier this year.", "At 2024")]
    [InlineData("It opened last week.", "At 2024-03-04/2024-03-10")]
    [InlineData("It opened yesterday.", "At 2024-03-13")]
    [InlineData("It opened last night.", "At 2024-03-13")]
    [InlineData("It opened this morning.", "At 2024-03-14")]
    [InlineData("It opened the day before yesterday.", "At 2024-03-12")]
    [InlineData("It will open the day after tomorrow.", "At 2024-03-16")]
    [InlineData("It opened on Tuesday.", "At 2024-03-12")]
    [InlineData("He was arrested Tuesday.", "At 2024-03-12")]
    [InlineData("It opened on Friday.", "At 2024-03-08")]
    [InlineData("It will open on Friday.", "At 2024-03-15")]
    [InlineData("It opened last Friday.", "At 2024-03-08")]
    [InlineData("It will open next Friday.", "At 2024-03-15")]
    [InlineData("It opened this past Friday.", "At 2024-03-08")]
    [InlineData("It opened on Tuesday of last week.", "At 2024-03-05")]
    [InlineData("It will open Tuesday of next week.", "At 2024-03-19")]
    [InlineData("It opened on Sunday night.", "At 2024-03-10")]
    [InlineData("It opened at 3:30 p.m. on Tuesday.", "At 2024-03-12")]
    [InlineData("It opened Tuesday at 9 a.m. in Oslo.", "At 2024-03-12")]
    [InlineData("It opened three hours ago.", "At 2024-03-14")]
    [InlineData("It opened over the weekend.", "At 2024-03-09/2024-03-10")]
    [InlineData("It opened last weekend.", "At 2024-03-09/2024-03-10")]
    [InlineData("It will open this weekend.", "At 2024-03-16/2024-03-17")]
    [InlineData("It opened in January.", "At 2024-01")]
    [InlineData("It opened in December.", "At 2023-12")]
    [InlineData("It will open in December.", "At 2024-12")]
    [InlineData("It opened last May.", "At 2023-05")]
    [InlineData("It opened in May last year.", "At 2023-05")]
    [InlineData("It opened in mid-January.", "At 2024-01")]
    [InlineData("It opened at the end of September.", "At 2023-09")]
    [InlineData("It opened on December 3.", "At 2023-12-03")]
    [InlineData("It opened on 3 February of this year.", "At 2024-02-03")]
    [InlineData("It opened on March 15.", "At 2024-03-15")]
    [InlineData("It opened on Nov. 22.", "At 2023-11-22")]
    [InlineData("It opened on Christmas Eve.", "At 2023-12-24")]
    [InlineData("It opened two years ago.", "At 2022")]
    [InlineData("It opened a week ago.", "At 2024-03-04/2024-03-10")]
    [InlineData("It opened 10 days ago.", "At 2024-03-04")]
    [InlineData("It opened three months ago.", "At 2023-12")]
    [InlineData("It opened more than two years ago.", "")]
    [InlineData("It sold more than a year ago.", "")]
    [InlineData("It opened in the third quarter.", "At 2023-07/2023-09")]
    [InlineData("It reported third-quarter profit.", "At 2023-07/2023-09")]
    [InlineData("It scored a touchdown in the third quarter.", "")]
    [InlineData("It opened in the fourth quarter of last year.", "At 2023-10/2023-12")]
    [InlineData("It opened last quarter.", "At 2023-10/2023-12")]
    [InlineData("It opened last summer.", "At 2023")]
    [InlineData("It has worked for the past two years.", "Since 2022")]
    [InlineData("It opened twice over the past two years.", "At 2022/2024")]
    [InlineData("It opened between May and August.", "Between 2023-05..2023-08")]
    [InlineData("It was shut from October 26 through December 4 of last year.", "Between 2023-10-26..2023-12-04")]
    [InlineData("It sold more than in 2019 and 5% more than a year ago.", "")]
    [InlineData("It will be put off to next year.", "At 2025")]
    [InlineData("They were in their last year at school.", "")]
    [InlineData("It opened on Black Friday.", "At 2023-11-24")]
    [InlineData("It was closed from Monday to Wednesday.", "Between 2024-03-11..2024-03-13")]
    [InlineData("It will open next year.", "At 2025")]
    [InlineData("It will open by the end of the year.", "By 2024")]
    [InlineData("It will open two weeks from now.", "At 2024-03-25/2024-03-31")]
    [InlineData("It will close by year-end.", "By 2024")]
    [InlineData("The Sunday Times and Ruby Tuesday are names; on Mondays and every Tuesday it rests.", "")]
    public void Relative_times_are_read_against_the_date_of_the_article(string text, string expected)
    {
        Read(text, "2024-03-14T09:30:00+01:00").ShouldBe(expected);
    }

    /// <summary>The article is of Thursday 14 March 2024.</summary>
    [Theory]
    [InlineData("She joined in 2010 and left three years later.", "At 2010 | At 2013")]
    [InlineData("In May 2010 she joined. Two months later she left.", "At 2010-05 | At 2010-07")]
    [InlineData("It burnt on May 31, 2010. The following day it was closed.", "At 2010-05-31 | At 2010-06-01")]
    [InlineData("It opened in 2010. Later that year it closed.", "At 2010 | At 2010")]
    [InlineData("She spoke on Tuesday. Three years later nothing has changed.", "At 2024-03-12")]
    [InlineData("In March 2019, she was arrested. On June 30 she was freed.", "At 2019-03 | At 2019-06-30")]
    [InlineData("On May 3, 2019, she was arrested, and on June 30 she was freed.", "At 2019-05-03 | At 2019-06-30")]
    [InlineData("The mill was founded in 1998. On June 30 it was sold.", "At 1998 | At 2023-06-30")]
    [InlineData("In March 2019, she was arrested. Police said Tuesday she was freed on June 30.", "At 2019-03 | At 2024-03-12 | At 2023-06-30")]
    [InlineData("In March 2019, she was arrested. On March 1 she was arrested again.", "At 2019-03 | At 2024-03-01")]
    [InlineData("In March 2019, she was arrested.\n\nOn June 30 she was freed.", "At 2019-03 | At 2019-06-30")]
    [InlineData("In March 2019, she was arrested.\n\nShe spoke on Tuesday.\n\nOn June 30 she was freed.", "At 2019-03 | At 2024-03-12 | At 2023-06-30")]
    public void Later_times_are_counted_from_those_before(string text, string expected)
    {
        Read(text, "2024-03-14").Replace(", ", " | ", StringComparison.Ordinal).ShouldBe(expected);
    }

    private static string Read(string text, string? publishedAt)
    {
        var reader = new TimeReader(s_words, s_shapes, text, CalendarDate.Parse(publishedAt));
        var times = Sentences(text).SelectMany(span => reader.Read(span, _ => text.Contains(" will ", StringComparison.Ordinal)));
        return string.Join(", ", times.Select(time => $"{time.Role} {time.Value}{(time.End is null ? "" : ".." + time.End)}"));
    }

    /// <summary>A capital behind a full stop and a blank begins a sentence.</summary>
    private static IEnumerable<TextSpan> Sentences(string text)
    {
        var start = 0;
        for (var at = 1; at + 1 < text.Length; at++)
        {
            if (text[at - 1] == '.' && char.IsWhiteSpace(text[at]) && text.IndexOf(' ', at + 1) > at + 1 && char.IsUpper(text[at..].TrimStart()[0]) && text[..at].Length - start > 20)
            {
                yield return new TextSpan(start, at);
                start = at + (text[at] == '\n' ? 2 : 1);
            }
        }

        yield return new TextSpan(start, text.Length);
    }
}
