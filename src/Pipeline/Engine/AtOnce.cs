using System.Runtime.ExceptionServices;

namespace Clona.Pipeline.Engine;

/// <summary>Does two things that do not need each other, on two cores where there are two.</summary>
/// <remarks>The second one runs on a thread whose stack is as large as that of the main one: documents may be nested deeply.</remarks>
internal static class AtOnce
{
    private const int StackBytes = 8 << 20;

    /// <summary>Both results; what either throws is thrown here.</summary>
    public static (TFirst First, TSecond Second) Do<TFirst, TSecond>(Func<TFirst> first, Func<TSecond> second)
    {
        TSecond made = default!;
        ExceptionDispatchInfo? fault = null;
        var beside = new Thread(Run, StackBytes);
        beside.Start();
        try
        {
            return (first(), Joined());
        }
        finally
        {
            beside.Join();
        }

        TSecond Joined()
        {
            beside.Join();
            fault?.Throw();
            return made;
        }

        // Process border of the thread: a fault goes on to whoever asked, as it was.
        void Run()
        {
            try
            {
                made = second();
            }
            catch (Exception thrown)
            {
                fault = ExceptionDispatchInfo.Capture(thrown);
            }
        }
    }
}
