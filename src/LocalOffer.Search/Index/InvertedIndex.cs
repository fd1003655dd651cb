namespace LocalOffer.Search;

/// <summary>
/// The index as MiniSearch 7.2.0 makes it from the same documents with <c>tokenize: t =&gt; t.split(' ')</c> and
/// <c>processTerm: t =&gt; t</c>; a test runs the library beside it. Only the order of terms is not the library's: it comes from
/// the shape of its tree and changes no score, and sorted terms take half the room.
/// </summary>
internal sealed class InvertedIndex
{
    private InvertedIndex(int count, int[][] lengths, double[] averages, SortedDictionary<string, List<Posting>?[]> terms) =>
        (Count, Lengths, Averages, Terms) = (count, lengths, averages, terms);

    /// <summary>How many documents.</summary>
    public int Count { get; }

    /// <summary>For each field, how many different terms each document has in it; -1 where the field is empty and so absent.</summary>
    public int[][] Lengths { get; }

    /// <summary>For each field, the running mean of the lengths that the library keeps.</summary>
    public double[] Averages { get; }

    /// <summary>For each term in ordinal order, for each field, the documents in order; null where the field never has the term.</summary>
    public SortedDictionary<string, List<Posting>?[]> Terms { get; }

    /// <summary>Indexes documents; a document's number is its place.</summary>
    public static InvertedIndex Of(IReadOnlyList<SearchDocument> documents, SearchTerms terms) =>
        OfLines(SearchField.Lines(documents, terms));

    /// <summary>Indexes texts that are terms already, one array of fields to a document.</summary>
    public static InvertedIndex OfLines(IReadOnlyList<string[]> documents)
    {
        var fields = SearchField.Names.Count;
        var lengths = new int[fields][];
        var averages = new double[fields];
        var index = new Dictionary<string, List<Posting>?[]>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var field = 0; field < fields; field++)
        {
            lengths[field] = new int[documents.Count];
            for (var document = 0; document < documents.Count; document++)
            {
                var line = documents[document][field];
                if (line.Length == 0)
                {
                    lengths[field][document] = -1;
                    continue;
                }

                counts.Clear();
                foreach (var term in line.Split(' '))
                {
                    counts[term] = counts.GetValueOrDefault(term) + 1;
                }

                lengths[field][document] = counts.Count;

                // Not a true mean: documents before this one that lack the field count as if they had the mean itself.
                averages[field] = ((averages[field] * document) + counts.Count) / (document + 1);
                foreach (var (term, frequency) in counts)
                {
                    if (!index.TryGetValue(term, out var postings))
                    {
                        index.Add(term, postings = new List<Posting>?[fields]);
                    }

                    (postings[field] ??= []).Add(new(document, frequency));
                }
            }
        }

        return new(documents.Count, lengths, averages, new(index, StringComparer.Ordinal));
    }
}
