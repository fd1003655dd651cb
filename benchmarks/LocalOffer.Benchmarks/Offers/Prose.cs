namespace LocalOffer.Benchmarks;

/// <summary>Plain sentences about a service, put together by chance: words of the length and kind that editors write.</summary>
/// <param name="dice">The chance.</param>
internal sealed class Prose(Dice dice)
{
    private static readonly string[] Who =
    [
        "a support worker", "the family worker", "a therapist", "our team", "the class teacher", "a trained volunteer", "the school nurse",
        "an adviser", "the group leader", "a specialist teacher", "the coordinator", "a play worker",
    ];

    private static readonly string[] What =
    [
        "talking and listening", "getting about", "making friends", "learning at school", "sleeping well", "eating and drinking", "moving up to a new school",
        "worries and low mood", "living on your own", "finding work", "going out as a family", "using equipment at home",
    ];

    private static readonly string[] Where =
    [
        "at home", "at nursery, school or college", "in the family hub", "at the clinic", "in a quiet room at the library", "online", "in the village hall",
        "at the leisure centre", "wherever you feel at ease", "by phone",
    ];

    private static readonly string[] When =
    [
        "within 10 working days", "in the same week", "once every half term", "every Tuesday in term time", "after about six weeks", "at the end of each block",
        "before the summer holidays", "on the first Saturday of the month", "in the evening if that suits you better",
    ];

    private static readonly string[] Patterns =
    [
        "We help with {what}, {where} or over a video call.",
        "First {who} meets you and your child {where}, and asks what matters most to you.",
        "You do not need a letter, a label or a plan to ask.",
        "We answer {when}, and we tell you who will ring.",
        "Bring anything that helps your child to feel safe, and stop whenever you have had enough.",
        "If we cannot help with {what}, {who} says why and finds someone who can.",
        "Most children come for one or two terms, and you can ask again later.",
        "Your child’s views are written down in their own words.",
        "You get a short plan in plain words {when}.",
        "Brothers and sisters are welcome when we meet {where}.",
        "Small changes often help with {what} more than extra hours do.",
        "We look together at what has been tried, and {who} writes it down for you.",
        "Some days are full, so please book by text, by e-mail or on 01632 960{phone}.",
        "Everyone who works here has been checked and has trained in {what}.",
        "Parents told us that {what} was the hardest thing, so we start there.",
        "There is a [page about how we work](https://www.example.org/how-we-work/{phone}) with photos of the rooms.",
        "You can bring a friend, or ask {who} to speak for you.",
        "With your agreement, {who} tells the school {when}.",
    ];

    /// <summary>One sentence.</summary>
    public string Sentence()
    {
        var sentence = dice.One(Patterns)
            .Replace("{who}", dice.One(Who), StringComparison.Ordinal)
            .Replace("{what}", dice.One(What), StringComparison.Ordinal)
            .Replace("{where}", dice.One(Where), StringComparison.Ordinal)
            .Replace("{when}", dice.One(When), StringComparison.Ordinal)
            .Replace("{phone}", (100 + dice.Below(800)).ToString("000", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    /// <summary>A sentence without Markdown, short enough for one line.</summary>
    public string Line() => $"Help with {dice.One(What)}, {dice.One(Where)}";

    /// <summary>Paragraphs of two to four sentences.</summary>
    public IEnumerable<string> Paragraphs(int count) => Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, 2 + dice.Below(3)).Select(_ => Sentence())));

    /// <summary>A list in Markdown.</summary>
    public IEnumerable<string> Bullets(int count) => [string.Join('\n', Enumerable.Range(0, count).Select(_ => "- " + Sentence()))];
}
