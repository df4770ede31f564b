using Clona.Detectors.Declension;
using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Values;

/// <summary>Invents names of firms; many hold a surname that is no finding.</summary>
public static class FirmNames
{
    private static readonly string[] Forms = ["s.r.o.", "s. r. o.", "spol. s r. o.", "a.s.", "a. s.", "v.o.s.", "k.s.", "s.r.o.", "s. r. o."];
    private static readonly string[] Fields =
    [
        "Stavby", "Stavební firma", "Autodoprava", "Elektro", "Zahrady", "Instalace", "Topení", "Pekařství", "Truhlářství", "Kovovýroba", "Zemní práce", "Geodézie", "Projekce", "Účetnictví", "Lesy",
        "Reality", "Střechy", "Okna", "Voda-plyn-topení", "Advokátní kancelář", "Architekti", "Tiskárna", "Restaurace U", "Vinařství", "Autoservis", "Pohřební služba", "Ateliér",
    ];

    private static readonly string[] Starts = ["Agro", "Stav", "Eko", "Tech", "Elektro", "Therm", "Geo", "Inter", "Pro", "Euro", "Vodo", "Meta", "Silva", "Terra", "Omni", "Alfa", "Delta", "Mont", "Kovo", "Bio"];
    private static readonly string[] Ends = ["stav", "tech", "mont", "servis", "plus", "invest", "trade", "projekt", "konzult", "line", "plast", "form", "group", "data", "energo", "lux", "team", "net"];

    /// <summary>A name with its legal form.</summary>
    public static string Make(Draw draw, NameStock stock)
    {
        ArgumentNullException.ThrowIfNull(draw);
        ArgumentNullException.ThrowIfNull(stock);
        var form = draw.Of(Forms);
        var comma = draw.Chance(50) ? ", " : " ";
        var surname = stock.Surnames.Any(draw);
        var invented = draw.Of(Starts) + draw.Of(Ends);
        return draw.Below(14) switch
        {
            0 => $"{surname}{comma}{form}",
            1 => $"{draw.Of(Fields)} {surname}{comma}{form}",
            2 => $"{surname} a syn{comma}{form}",
            3 => $"{surname} & {stock.Surnames.Any(draw)}{comma}{form}",
            4 => $"{surname.ToUpperInvariant()} {draw.Of(Ends).ToUpperInvariant()}{comma}{form}",
            5 => $"{draw.Of(Fields)} {stock.Places.Any(draw).Town}{comma}{form}",
            6 => $"{invented} {stock.Places.Any(draw).Town}{comma}{form}",
            7 => $"{invented.ToUpperInvariant()}{comma}{form}",
            8 => $"{draw.Of(Fields)} {MasculineDeclension.Of(surname, GrammaticalCase.Genitive)}{comma}{form}",
            9 => $"Bratři {FamilyDeclension.Of(surname, GrammaticalCase.Nominative)}{comma}{form}",
            _ => $"{invented}{comma}{form}",
        };
    }
}
