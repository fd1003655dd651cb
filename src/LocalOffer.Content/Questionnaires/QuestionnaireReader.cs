using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads a provider's answers to parents' questions: the header by its definition, then the answers.</summary>
internal sealed class QuestionnaireReader
{
    private readonly ReadingContext _context;
    private readonly DocumentReader _documents;
    private readonly Dictionary<string, Question> _questions;
    private readonly List<string> _ids;

    public QuestionnaireReader(ReadingContext context)
    {
        _context = context;
        _documents = new DocumentReader(context);
        _ids = [.. context.Framework.Questions.Select(q => q.Id)];
        _questions = context.Framework.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
    }

    /// <summary>Reads the questionnaire of a provider.</summary>
    public QuestionnaireDocument Read(YamlMap map, string provider, SourceSpan where)
    {
        var definition = _context.Framework.Document(DocumentKinds.Questionnaire);
        var header = _documents.Read(definition, map, provider, "", where, IsAnswer);
        var kind = header.Values.Term("setting-kind") ?? "";
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var pair in map.Pairs)
        {
            if (_questions.TryGetValue(pair.Key, out var question))
            {
                if (AnswerReader.Read(question, kind, pair, _context) is { } answer)
                {
                    answers[pair.Key] = answer;
                }
            }
            else if (LooksLikeQuestion(pair.Key) && definition.Field(pair.Key) is null)
            {
                _context.Add(Codes.UnknownQuestion, pair.KeyWhere, $"There is no question {Shown.Quoted(pair.Key)}.", Meant(pair.Key));
            }
        }

        return new QuestionnaireDocument(header, [.. _ids.Where(answers.ContainsKey).Select(id => answers[id])]);
    }

    private bool IsAnswer(string key) => _questions.ContainsKey(key) || LooksLikeQuestion(key);

    /// <summary>A letter or two and a number: meant as the id of a question.</summary>
    private static bool LooksLikeQuestion(string key)
    {
        var letters = key.AsSpan().TrimEnd("0123456789");
        return letters.Length is 1 or 2 && letters.Length < key.Length && key.Length <= 5
            && char.IsAsciiLetter(letters[0]) && char.IsAsciiLetter(letters[^1]);
    }

    // q1 is meant as q01, Q01 as q01; near spellings of ids as short as these would mislead.
    private string Meant(string key)
    {
        var letters = key.AsSpan().TrimEnd("0123456789").ToString().ToLowerInvariant();
        var number = key[letters.Length..].TrimStart('0');
        var meant = _ids.Find(id => id.StartsWith(letters, StringComparison.Ordinal) && id[letters.Length..].TrimStart('0') == number);
        return meant is null ? $"There are {Words.Join(_ids)}." : $"Did you mean \"{meant}\"?";
    }
}
