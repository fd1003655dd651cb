namespace LocalOffer.Core;

/// <summary>
/// Where answers lead, told apart from what they say: places are numbers, and place 0 is where everybody begins. Places are walked
/// with a stack of our own: however long the paths an editor writes, nothing runs out.
/// </summary>
internal sealed class AnswerPaths
{
    private readonly IReadOnlyList<IReadOnlyList<int>> _answers;
    private readonly bool[] _isReached;
    private readonly int[] _longest;
    private readonly List<AnswerBack> _back = [];

    /// <summary>Walks every path.</summary>
    /// <param name="answers">For each place the places its answers lead to; none where a path ends.</param>
    public AnswerPaths(IReadOnlyList<IReadOnlyList<int>> answers)
    {
        _answers = answers;
        _isReached = new bool[answers.Count];
        _longest = new int[answers.Count];
        var state = new State[answers.Count];
        for (var place = 0; place < answers.Count; place++)
        {
            if (state[place] == State.New)
            {
                Walk(place, state);
            }

            // What the first walk has seen is all that can be reached; the others look for loops nobody gets into yet.
            if (place == 0)
            {
                for (var other = 0; other < state.Length; other++)
                {
                    _isReached[other] = state[other] == State.Done;
                }
            }
        }
    }

    private enum State : byte
    {
        New,
        OnTheWay,
        Done,
    }

    /// <summary>Answers that lead back to a question on the way to them, in the order they were met: a path with one never ends.</summary>
    public IReadOnlyList<AnswerBack> Back => _back;

    /// <summary>True when some path from the beginning leads here.</summary>
    public bool IsReached(int place) => _isReached[place];

    /// <summary>How many answers are given from here to the end of the longest path, those that lead back not counted.</summary>
    public int Longest(int place) => _longest[place];

    /// <summary>Places that no path reaches and no other such place leads to: led to from somewhere, they bring the rest with them.</summary>
    public IEnumerable<int> FirstUnreached()
    {
        var isLedTo = new bool[_answers.Count];
        for (var place = 0; place < _answers.Count; place++)
        {
            foreach (var next in _answers[place])
            {
                isLedTo[next] |= next != place;
            }
        }

        return Enumerable.Range(0, _answers.Count).Where(p => !_isReached[p] && !isLedTo[p]);
    }

    private void Walk(int first, State[] state)
    {
        var way = new List<(int Place, int Next)> { (first, 0) };
        state[first] = State.OnTheWay;
        while (way.Count > 0)
        {
            var (place, number) = way[^1];
            if (number == _answers[place].Count)
            {
                way.RemoveAt(way.Count - 1);
                state[place] = State.Done;
                if (way.Count > 0)
                {
                    Lengthen(way[^1].Place, place);
                }

                continue;
            }

            way[^1] = (place, number + 1);
            var next = _answers[place][number];
            switch (state[next])
            {
                case State.New:
                    state[next] = State.OnTheWay;
                    way.Add((next, 0));
                    break;
                case State.OnTheWay:
                    _back.Add(new(place, number, [.. way.Select(w => w.Place).SkipWhile(p => p != next)]));
                    break;
                default:
                    Lengthen(place, next);
                    break;
            }
        }
    }

    private void Lengthen(int place, int next) => _longest[place] = Math.Max(_longest[place], _longest[next] + 1);
}

/// <summary>An answer that leads back.</summary>
/// <param name="Place">The question it answers.</param>
/// <param name="Answer">Its number among that question's answers, from 0.</param>
/// <param name="Loop">The questions that come round again, from the one it leads to.</param>
internal sealed record AnswerBack(int Place, int Answer, IReadOnlyList<int> Loop);
