namespace Vardpersonal.Search.Analysis.English;

/// <summary>The English stemmer known as Porter2. The word must be in lower case, without apostrophes.</summary>
public static class EnglishStemmer
{
    private const int ShortestStemmed = 3;

    /// <summary>A stem may get an e for an ending that it lost.</summary>
    private const int Room = 2;

    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl", ["gently"] = "gentl", ["ugly"] = "ugli",
        ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl", ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos",
        ["bias"] = "bias", ["andes"] = "andes",
    };

    private static readonly HashSet<string> DoneAfterPlural = new(StringComparer.Ordinal) { "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed" };

    private static readonly string[] FullTenseEndings = ["eedly", "eed"];
    private static readonly string[] TenseEndings = ["ingly", "edly", "ing", "ed"];

    private static readonly (string Ending, string Becomes)[] LongEndings =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"),
        ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"),
        ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"),
    ];

    private static readonly (string Ending, string Becomes)[] MiddleEndings =
        [("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ness", string.Empty), ("ful", string.Empty)];

    private static readonly string[] LastEndings =
        ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "al", "er", "ic"];

    public static string Stem(string word)
    {
        if (word.Length < ShortestStemmed)
        {
            return word;
        }

        if (Exceptions.TryGetValue(word, out var exception))
        {
            return exception;
        }

        var letters = new char[word.Length + Room];
        word.CopyTo(letters);
        MarkConsonantY(letters.AsSpan(0, word.Length));
        var edit = new EnglishWord(letters, word.Length);
        CutPlural(ref edit);
        if (!DoneAfterPlural.Contains(edit.Letters.ToString()))
        {
            CutTense(ref edit);
            SoftenY(ref edit);
            Shorten(ref edit);
            Derive(ref edit);
            CutLast(ref edit);
            CutFinal(ref edit);
        }

        return edit.Letters.ToString().Replace('Y', 'y');
    }

    /// <summary>A y at the beginning or after a vowel is a consonant; a capital says so.</summary>
    private static void MarkConsonantY(Span<char> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || EnglishWord.IsVowel(letters[i - 1])))
            {
                letters[i] = 'Y';
            }
        }
    }

    private static void CutPlural(ref EnglishWord word)
    {
        if (word.EndsWith("sses"))
        {
            word.Cut(2);
        }
        else if (word.EndsWith("ied") || word.EndsWith("ies"))
        {
            word.Cut(word.Length > 4 ? 2 : 1);
        }
        else if (word.EndsWith("s") && !word.EndsWith("us") && !word.EndsWith("ss") && word.HasVowel(word.Length - 2))
        {
            word.Cut(1);
        }
    }

    private static void CutTense(ref EnglishWord word)
    {
        foreach (var ending in FullTenseEndings)
        {
            if (word.EndsWith(ending))
            {
                word.ReplaceIn(word.First, ending, "ee");
                return;
            }
        }

        foreach (var ending in TenseEndings)
        {
            if (word.EndsWith(ending))
            {
                if (word.HasVowel(word.Length - ending.Length))
                {
                    word.Cut(ending.Length);
                    Mend(ref word);
                }

                return;
            }
        }
    }

    private static void Mend(ref EnglishWord word)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
        {
            word.Append('e');
        }
        else if (word.EndsWithDouble)
        {
            word.Cut(1);
        }
        else if (word.IsShort)
        {
            word.Append('e');
        }
    }

    private static void SoftenY(ref EnglishWord word)
    {
        if (word.Length > 2 && (word.Letters[^1] is 'y' or 'Y') && !EnglishWord.IsVowel(word.Letters[^2]))
        {
            word.Cut(1);
            word.Append('i');
        }
    }

    private static void Shorten(ref EnglishWord word)
    {
        foreach (var (ending, becomes) in LongEndings)
        {
            if (word.EndsWith(ending))
            {
                word.ReplaceIn(word.First, ending, becomes);
                return;
            }
        }

        if (word.EndsWith("logi"))
        {
            word.ReplaceIn(word.First, "ogi", "og");
        }
        else if (word.EndsWith("li") && word.Length > 2 && (word.Letters[^3] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't'))
        {
            word.ReplaceIn(word.First, "li", string.Empty);
        }
    }

    private static void Derive(ref EnglishWord word)
    {
        foreach (var (ending, becomes) in MiddleEndings)
        {
            if (word.EndsWith(ending))
            {
                word.ReplaceIn(word.First, ending, becomes);
                return;
            }
        }

        word.ReplaceIn(word.Second, "ative", string.Empty);
    }

    private static void CutLast(ref EnglishWord word)
    {
        foreach (var ending in LastEndings)
        {
            if (word.EndsWith(ending))
            {
                word.ReplaceIn(word.Second, ending, string.Empty);
                return;
            }
        }

        if (word.EndsWith("sion") || word.EndsWith("tion"))
        {
            word.ReplaceIn(word.Second, "ion", string.Empty);
        }
    }

    private static void CutFinal(ref EnglishWord word)
    {
        var before = word.Length - 1;
        if (word.EndsWith("e") && (before >= word.Second || (before >= word.First && !word.IsShortSyllable(before))))
        {
            word.Cut(1);
        }
        else if (word.EndsWith("ll") && before >= word.Second)
        {
            word.Cut(1);
        }
    }
}
