using System.Globalization;

namespace Clona.Office.Sheets;

/// <summary>The place of a cell in its sheet; rows and columns from 1.</summary>
internal readonly record struct CellPlace(int Row, int Column)
{
    /// <summary>Last row of a sheet.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>Last column of a sheet.</summary>
    public const int LastColumn = 16_384;

    private const int Letters = 26;

    /// <summary>Whether a sheet has that place.</summary>
    public bool IsInside => Row is >= 1 and <= LastRow && Column is >= 1 and <= LastColumn;

    /// <summary>The place that <paramref name="name"/> (<c>B12</c>) says; null where it says none.</summary>
    public static CellPlace? Of(string? name)
    {
        var column = 0;
        var index = 0;
        for (; index < name?.Length && char.IsAsciiLetter(name[index]) && column <= LastColumn; index++)
        {
            column = (column * Letters) + (char.ToUpperInvariant(name[index]) - 'A') + 1;
        }

        return index > 0 && int.TryParse(name.AsSpan(index), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && new CellPlace(row, column) is { IsInside: true } place
                ? place
                : null;
    }

    /// <summary>The name, such as <c>B12</c>.</summary>
    public override string ToString()
    {
        var name = string.Empty;
        for (var rest = Column; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{name}{Row}");
    }
}
