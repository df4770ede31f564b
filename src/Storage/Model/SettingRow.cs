namespace Clona.Storage.Model;

/// <summary>An office-wide switch that the database's own rules read.</summary>
internal sealed class SettingRow
{
    /// <summary>Name of the four-eyes switch; its values are <c>on</c> and <c>off</c>.</summary>
    public const string FourEyes = "four-eyes";

    public required string Name { get; set; }

    public required string Value { get; set; }
}
