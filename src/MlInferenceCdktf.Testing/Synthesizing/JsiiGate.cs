namespace MlInferenceCdktf.Testing;

/// <summary>
/// The one way to the jsii kernel. The kernel is a Node process spoken to line by line without a lock: constructs made
/// on two threads at once mix up their answers, or hang. Test frameworks run classes in parallel, so whatever makes a
/// construct goes through here.
/// </summary>
/// <remarks>
/// The gate holds one thread at a time and lets the same thread in again. It knows threads, not tasks: nothing inside
/// may be awaited.
/// </remarks>
public static class JsiiGate
{
    private static readonly Lock Gate = new();

    /// <summary>Runs <paramref name="action"/> while no other thread is inside the gate.</summary>
    /// <param name="action">What touches constructs.</param>
    public static void Run(Action action)
    {
        lock (Gate)
        {
            action();
        }
    }

    /// <summary>Runs <paramref name="function"/> while no other thread is inside the gate.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="function">What touches constructs.</param>
    /// <returns>What <paramref name="function"/> returns.</returns>
    public static T Run<T>(Func<T> function)
    {
        lock (Gate)
        {
            return function();
        }
    }
}
