using Clona.Storage.Postgres.Connections;

namespace Clona.Storage.Postgres.Tests.Connections;

public sealed class PostgresConnectionTests
{
    [Theory]
    [InlineData("postgres://clerk:p%40ss%2Fword@db.example:6543/clona?sslmode=Require")]
    [InlineData("postgresql://clerk:p%40ss%2Fword@db.example:6543/clona?sslmode=Require")]
    [InlineData("Host=db.example;Port=6543;Database=clona;Username=clerk;Password=p@ss/word;SSL Mode=Require")]
    public void An_address_is_read_in_both_forms(string text)
    {
        var connection = PostgresConnection.TryParse(text).ShouldNotBeNull();

        (connection.Host, connection.Port, connection.Database, connection.User, connection.Password)
            .ShouldBe(("db.example", 6543, "clona", "clerk", "p@ss/word"));
        connection.Reveal().ShouldContain("SSL Mode=Require");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("Host=db.example")]
    [InlineData("postgres://db.example")]
    [InlineData("postgres://db.example/clona?nonsense=1")]
    public void What_is_no_address_is_none(string? text) => PostgresConnection.TryParse(text).ShouldBeNull();

    [Fact]
    public void Its_text_never_tells_the_password()
    {
        var connection = PostgresConnection.TryParse("postgres://clerk:tajemstvi@db.example/clona").ShouldNotBeNull();

        connection.ToString().ShouldBe("db.example:5432/clona");
        $"{connection.ReadOnly()}".ShouldNotContain("tajemstvi");
    }
}
