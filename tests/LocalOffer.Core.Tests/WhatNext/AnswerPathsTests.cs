namespace LocalOffer.Core.Tests;

public class AnswerPathsTests
{
    [Fact]
    public void Every_path_that_ends_is_reached_and_measured()
    {
        // 0 asks, 1 asks on one way only, 2 and 3 are ends.
        var paths = new AnswerPaths([[1, 3], [2, 3], [], []]);

        Assert.Empty(paths.Back);
        Assert.Empty(paths.FirstUnreached());
        Assert.All(Enumerable.Range(0, 4), p => Assert.True(paths.IsReached(p)));
        Assert.Equal([2, 1, 0, 0], Enumerable.Range(0, 4).Select(paths.Longest));
    }

    [Fact]
    public void Paths_that_meet_again_are_no_loop()
    {
        var paths = new AnswerPaths([[1, 2], [3], [3], [4, 4], []]);

        Assert.Empty(paths.Back);
        Assert.Equal(3, paths.Longest(0));
    }

    [Fact]
    public void An_answer_that_leads_back_is_named_with_the_questions_that_come_round()
    {
        var back = Assert.Single(new AnswerPaths([[1], [2, 4], [4, 1], [], []]).Back);

        Assert.Equal((2, 1), (back.Place, back.Answer));
        Assert.Equal([1, 2], back.Loop);
    }

    [Fact]
    public void A_question_that_leads_to_itself_is_a_loop()
    {
        var back = Assert.Single(new AnswerPaths([[0, 1], []]).Back);

        Assert.Equal([0], back.Loop);
    }

    [Fact]
    public void A_loop_that_nobody_gets_into_is_found_too()
    {
        var paths = new AnswerPaths([[3], [2], [1], []]);

        Assert.Equal([1, 2], Assert.Single(paths.Back).Loop);
        Assert.False(paths.IsReached(1));
        Assert.Empty(paths.FirstUnreached());
    }

    [Fact]
    public void Of_places_that_nobody_reaches_only_the_first_is_named()
    {
        var paths = new AnswerPaths([[4], [2], [3], [], []]);

        Assert.Equal([1], paths.FirstUnreached());
        Assert.False(paths.IsReached(3));
    }

    [Fact]
    public void Paths_of_thousands_of_questions_are_walked_to_their_end()
    {
        const int Length = 5_000;
        var chain = Enumerable.Range(0, Length).Select(i => (IReadOnlyList<int>)[i + 1, Length]).Append([]).ToList();
        Assert.Equal(Length, new AnswerPaths(chain).Longest(0));

        chain[Length - 1] = [0];
        Assert.Equal(Length, Assert.Single(new AnswerPaths(chain).Back).Loop.Count);
    }

    // Many ways through few questions: each place is walked once, not once for each way to it.
    [Fact]
    public void Ways_that_part_and_meet_again_and_again_cost_nothing()
    {
        const int Levels = 2_000;
        var ladder = Enumerable.Range(0, Levels).SelectMany(i => new IReadOnlyList<int>[] { [(2 * i) + 2, (2 * i) + 3], [(2 * i) + 2, (2 * i) + 3] })
            .Concat([[], []]).ToList();

        Assert.Equal(Levels, new AnswerPaths(ladder).Longest(0));
    }

    [Fact]
    public void No_place_at_all_is_no_fault() => Assert.Empty(new AnswerPaths([]).FirstUnreached());
}
