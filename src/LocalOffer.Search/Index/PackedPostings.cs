using System.Text;
using System.Text.Json;

namespace LocalOffer.Search;

/// <summary>
/// Writes where each term is, in four texts of packed numbers, term after term and field after field: what is alike stands together
/// and compresses well. <c>unpack.js</c> reads them.
/// <list type="bullet">
/// <item><c>heads</c>: of each term which fields have it (a bit for each), then for each of those in how many documents;</item>
/// <item><c>bits</c>: the documents of a field where they are many: six documents to a digit, the first one's bit the lowest;</item>
/// <item><c>steps</c>: else how many documents lie between one and the one before;</item>
/// <item><c>often</c>: where a term is more than once in a field: how many places lie between it and the last such, and how often beyond twice.</item>
/// </list>
/// </summary>
internal sealed class PackedPostings(int documents)
{
    /// <summary>Documents to a digit of <c>bits</c>.</summary>
    private const int InOneDigit = 6;

    // From one document in eight a bit for each is shorter than steps; measured.
    private const int ManyIsOneIn = 8;

    private readonly StringBuilder _heads = new();
    private readonly StringBuilder _bits = new();
    private readonly StringBuilder _steps = new();
    private readonly StringBuilder _often = new();
    private int _sinceOften;

    /// <summary>Adds a term: for each field where it is, or null.</summary>
    public void Add(IReadOnlyList<List<Posting>?> fields)
    {
        var mask = 0;
        for (var field = 0; field < fields.Count; field++)
        {
            mask |= fields[field] is null ? 0 : 1 << field;
        }

        PackedNumbers.Append(_heads, mask);
        foreach (var postings in fields.OfType<List<Posting>>())
        {
            PackedNumbers.Append(_heads, postings.Count);
            if ((long)postings.Count * ManyIsOneIn > documents)
            {
                AddBits(postings);
            }
            else
            {
                AddSteps(postings);
            }

            AddOften(postings);
        }
    }

    /// <summary>Writes the texts.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("heads", _heads.ToString());
        json.WriteString("bits", _bits.ToString());
        json.WriteString("steps", _steps.ToString());
        json.WriteString("often", _often.ToString());
    }

    private void AddBits(List<Posting> postings)
    {
        var digits = new int[(documents + InOneDigit - 1) / InOneDigit];
        foreach (var (document, _) in postings)
        {
            digits[document / InOneDigit] |= 1 << (document % InOneDigit);
        }

        foreach (var digit in digits)
        {
            PackedNumbers.Append(_bits, digit);
        }
    }

    private void AddSteps(List<Posting> postings)
    {
        var next = 0;
        foreach (var (document, _) in postings)
        {
            PackedNumbers.Append(_steps, document - next);
            next = document + 1;
        }
    }

    private void AddOften(List<Posting> postings)
    {
        foreach (var (_, frequency) in postings)
        {
            if (frequency == 1)
            {
                _sinceOften++;
            }
            else
            {
                PackedNumbers.Append(_often, _sinceOften);
                PackedNumbers.Append(_often, frequency - 2);
                _sinceOften = 0;
            }
        }
    }
}
