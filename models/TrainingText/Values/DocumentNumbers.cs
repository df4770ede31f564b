using System.Globalization;
using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Values;

/// <summary>Draws numbers of documents, laws, parcels and sums: look-alikes that identify nobody.</summary>
public static class DocumentNumbers
{
    private static readonly string[] Laws =
    [
        "zákona č. 89/2012 Sb., občanský zákoník", "zákona č. 128/2000 Sb., o obcích", "zákona č. 106/1999 Sb.", "zákona č. 340/2015 Sb., o registru smluv", "zákona č. 262/2006 Sb., zákoník práce",
        "zákona č. 500/2004 Sb., správní řád", "zákona č. 256/2013 Sb., katastrální zákon", "zákona č. 134/2016 Sb.", "zákona č. 250/2000 Sb.", "zákona č. 283/2021 Sb., stavební zákon",
        "zákona č. 13/1997 Sb., o pozemních komunikacích", "zákona č. 110/2019 Sb.", "vyhlášky č. 357/2013 Sb.", "zákona č. 565/1990 Sb., o místních poplatcích", "zákona č. 133/2000 Sb.",
    ];

    /// <summary>A parcel.</summary>
    public static string Parcel(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw.Below(4) switch
        {
            0 => $"{draw.Between(10, 3999)}",
            1 => $"st. {draw.Between(1, 900)}",
            _ => $"{draw.Between(10, 3999)}/{draw.Between(1, 140)}",
        };
    }

    /// <summary>A sum of money.</summary>
    public static string Amount(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        var thousands = draw.Between(1, 999);
        return draw.Below(5) switch
        {
            0 => $"{thousands}.000,- Kč",
            1 => $"{thousands} 000 Kč",
            2 => $"{thousands} {draw.Between(100, 999)},{draw.Between(10, 99)} Kč",
            3 => $"{draw.Between(1, 48)} {draw.Between(100, 999)} 000 Kč",
            _ => $"{thousands} {draw.Between(100, 999)} Kč",
        };
    }

    /// <summary>A reference number (č. j.).</summary>
    public static string Reference(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        string[] offices = ["MUXX", "OÚ", "SÚ", "KÚ", "ODO", "OSM", "OVV", "FIN", "STA", "ŽP", "SOC"];
        return draw.Below(4) switch
        {
            0 => $"{draw.Of(offices)}/{draw.Between(10, 99999)}/{Year(draw)}",
            1 => $"{draw.Of(offices)} {draw.Between(10, 9999)}/{Year(draw)}-{draw.Between(1, 40)}",
            2 => $"{draw.Between(10, 9999)}/{Year(draw)}/{draw.Of(offices)}",
            _ => $"{Year(draw)}/{draw.Between(1000, 99999)}/{draw.Of(offices)}/{draw.Between(1, 90)}",
        };
    }

    /// <summary>A docket of a court.</summary>
    public static string Docket(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        string[] registers = ["C", "Cdo", "As", "A", "T", "EXE", "Nc", "P", "D", "INS", "ÚS"];
        return $"{draw.Between(1, 60)} {draw.Of(registers)} {draw.Between(1, 4000)}/{Year(draw)}";
    }

    /// <summary>A law, in the genitive.</summary>
    public static string Law(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw.Of(Laws);
    }

    /// <summary>A recent year.</summary>
    public static string Year(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw.Between(2012, 2026).ToString(CultureInfo.InvariantCulture);
    }
}
