namespace Clona.Browser.Tests.Office;

/// <summary>Stories that share the office.</summary>
[CollectionDefinition(Name)]
public sealed class OfficeCollection : ICollectionFixture<BrowserOffice>
{
    public const string Name = "office";
}
