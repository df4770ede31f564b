using Clona.Storage.Postgres.Connections;
using Clona.Storage.Tests.Office;

namespace Clona.Storage.Postgres.Tests.Connections;

public sealed class DatabaseClockTests
{
    [Theory]
    [InlineData(3600)]
    [InlineData(-3600)]
    public void A_wrong_machine_follows_the_database(int seconds)
    {
        var machine = new Clock();
        var clock = new DatabaseClock(machine);
        var database = machine.GetUtcNow().AddSeconds(seconds);

        clock.Note(database);

        clock.Now(machine).ShouldBe(database);
    }

    [Fact]
    public void The_way_to_the_server_is_no_difference()
    {
        var machine = new Clock();
        var clock = new DatabaseClock(machine);

        clock.Note(machine.GetUtcNow().AddMilliseconds(300));

        clock.Now(machine).ShouldBe(machine.GetUtcNow());
    }
}
