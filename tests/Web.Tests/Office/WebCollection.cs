namespace Clona.Web.Tests.Office;

/// <summary>Tests that share one office; they do not count what others may have put into it.</summary>
[CollectionDefinition(Name)]
public sealed class WebCollection : ICollectionFixture<WebOffice>
{
    public const string Name = "office";
}
