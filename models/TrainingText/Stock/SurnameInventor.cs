namespace Clona.TrainingText.Stock;

/// <summary>Composes surnames that sound Czech and that no list holds.</summary>
internal static class SurnameInventor
{
    private static readonly string[] Onsets =
    [
        "B", "Br", "C", "Č", "D", "Dr", "F", "H", "Hl", "Hr", "Ch", "J", "K", "Kl", "Kr", "Kv", "L", "M", "Ml", "N", "P", "Pl", "Př", "R", "Ř",
        "S", "Sk", "Sl", "Sm", "St", "Sv", "Š", "Šk", "Šp", "Št", "T", "Tr", "V", "Vl", "Z", "Zb", "Zdr", "Ž", "Žl",
    ];

    private static readonly string[] Nuclei = ["a", "á", "e", "i", "í", "o", "u", "ou", "y", "ej", "ů", "é"];

    private static readonly string[] Middles =
    [
        "b", "bl", "c", "č", "d", "dl", "h", "chl", "j", "k", "kl", "l", "lt", "m", "mb", "n", "nd", "nt", "p", "pl", "r", "rd", "rm", "ř", "s", "sl",
        "st", "š", "šk", "t", "tr", "v", "vl", "z", "zd", "ž", "žd",
    ];

    private static readonly string[] VowelEnds = ["ák", "ík", "ač", "al", "an", "ín", "il", "oň", "och", "ota", "ura", "atý", "avý", "ouš", "eš", "iš", "ar", "ář", "ála", "uch", "ous", "a", "o"];

    private static readonly string[] Ends =
    [
        "ák", "ek", "ík", "ek", "ač", "al", "an", "ec", "ek", "ín", "il", "oň", "och", "ota", "ura", "áček", "íček", "ný", "ský", "cký", "atý", "avý", "ka", "ouš", "eš",
        "iš", "ar", "ář", "ář", "ice", "ála", "uch", "ous", "ičan", "ant", "ert", "man", "ner", "hal", "oušek", "ovec", "a", "o", "ěk", "ů", "í",
    ];

    /// <summary>A surname in the form for men.</summary>
    public static string Make(Draw draw)
    {
        var stem = draw.Of(Onsets) + draw.Of(Nuclei) + draw.Of(Middles);
        if (draw.Chance(25))
        {
            stem += draw.Of(Nuclei)[0] + draw.Of(Middles);
        }

        var end = draw.Of(IsSimple(stem) ? Ends : VowelEnds);
        if (end == "ěk")
        {
            return stem[..^1] + "něk";
        }

        return end == "í" ? stem[..^1] + "čí" : stem + end;
    }

    // Endings that begin with a consonant, or lose their vowel, need one single consonant before them.
    private static bool IsSimple(string stem) => "aáeéiíouúůyýj".Contains(stem[^2], StringComparison.Ordinal);
}
