using Clona.Pipeline.Texts;
using Clona.Storage.Work;
using Clona.Worker.Stages;
using Microsoft.Data.Sqlite;

namespace Clona.Worker.Tests.Stages;

public sealed class FaultClassTests
{
    [Theory]
    [InlineData(RefusalReason.NeedsPassword)]
    [InlineData(RefusalReason.Damaged)]
    [InlineData(RefusalReason.UnsupportedType)]
    [InlineData(RefusalReason.TimeLimit)]
    [InlineData(RefusalReason.MemoryLimit)]
    [InlineData(RefusalReason.AnalysisOutdated)]
    public void A_reason_of_the_document_refuses_it(RefusalReason reason) =>
        FaultClass.Of(reason, 3).ShouldBe(StageEnd.Refused(reason, 3));

    [Theory]
    [InlineData(RefusalReason.EngineDied, WorkFault.ChildKilled)]
    [InlineData(RefusalReason.EngineHung, WorkFault.Unknown)]
    [InlineData(RefusalReason.MachineBusy, WorkFault.Transient)]
    [InlineData(RefusalReason.SandboxMissing, WorkFault.Transient)]
    [InlineData(RefusalReason.ProgramMissing, WorkFault.Transient)]
    [InlineData(RefusalReason.OutputNotWritable, WorkFault.Transient)]
    [InlineData(RefusalReason.AuditLogUnavailable, WorkFault.Transient)]
    [InlineData(RefusalReason.AuditLogDamaged, WorkFault.Unknown)]
    [InlineData(RefusalReason.InternalError, WorkFault.Unknown)]
    public void A_reason_of_the_house_is_a_fault(RefusalReason reason, WorkFault fault) =>
        FaultClass.Of(reason, 0).ShouldBe(StageEnd.Faulted(fault, reason));

    [Fact]
    public void Every_reason_has_a_class() =>
        Enum.GetValues<RefusalReason>().ShouldAllBe(reason =>
            FaultClass.Of(reason, 0).Kind == StageEndKind.Refused || FaultClass.Of(reason, 0).Kind == StageEndKind.Faulted);

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void An_exception_passes_by_itself_only_where_the_machine_says_so(Exception fault, WorkFault expected) =>
        FaultClass.Of(fault).Fault.ShouldBe(expected);

    public static TheoryData<Exception, WorkFault> Exceptions() => new()
    {
        { new IOException("no space", 28), WorkFault.Transient },
        { new IOException("quota", 122), WorkFault.Transient },
        { new InvalidOperationException("wrapped", new IOException("no space", 28)), WorkFault.Transient },
        { new InvalidOperationException("wrapped", new SqliteException("busy", 5)), WorkFault.Transient },
        { new SqliteException("full", 13), WorkFault.Transient },
        { new SqliteException("constraint", 19), WorkFault.Unknown },
        { new IOException("not a folder", 20), WorkFault.Unknown },
        { new InvalidOperationException("a defect"), WorkFault.Unknown },
    };
}
