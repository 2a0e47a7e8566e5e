namespace KnowledgeGraph.Cypher.Storage;

/// <summary>
/// Which relationship runs from where to where: parallel arrays by relationship number, threaded into two doubly
/// linked chains per node, one of its outgoing and one of its incoming relationships, in the order of creation.
/// </summary>
internal sealed class Topology
{
    private const int None = -1;

    private int[] _type = [];
    private int[] _start = [];
    private int[] _end = [];
    private int[] _nextOut = [];
    private int[] _previousOut = [];
    private int[] _nextIn = [];
    private int[] _previousIn = [];
    private Ends[] _nodes = [];

    public int FirstOutgoing(int node) => node < _nodes.Length ? _nodes[node].FirstOut : None;

    public int FirstIncoming(int node) => node < _nodes.Length ? _nodes[node].FirstIn : None;

    public int OutDegree(int node) => node < _nodes.Length ? _nodes[node].OutDegree : 0;

    public int InDegree(int node) => node < _nodes.Length ? _nodes[node].InDegree : 0;

    public int NextOutgoing(int relationship) => _nextOut[relationship];

    public int NextIncoming(int relationship) => _nextIn[relationship];

    public int Type(int relationship) => _type[relationship];

    public int Start(int relationship) => _start[relationship];

    public int End(int relationship) => _end[relationship];

    public void Add(int relationship, int type, int start, int end)
    {
        GrowRelationships(relationship);
        GrowNodes(Math.Max(start, end));
        (_type[relationship], _start[relationship], _end[relationship]) = (type, start, end);
        LinkOutgoing(relationship, ref _nodes[start]);
        LinkIncoming(relationship, ref _nodes[end]);
    }

    /// <summary>Takes a relationship out of the chains; its type and ends can still be asked for.</summary>
    public void Remove(int relationship)
    {
        UnlinkOutgoing(relationship, ref _nodes[_start[relationship]]);
        UnlinkIncoming(relationship, ref _nodes[_end[relationship]]);
    }

    private static void Fill(ref int[] array, int length)
    {
        var from = array.Length;
        Array.Resize(ref array, length);
        array.AsSpan(from).Fill(None);
    }

    // Removed relationships can come back when a statement is undone: the chain stays in ascending order.
    private void LinkOutgoing(int relationship, ref Ends ends)
    {
        var after = ends.LastOut;
        while (after > relationship)
        {
            after = _previousOut[after];
        }

        var before = after == None ? ends.FirstOut : _nextOut[after];
        (_previousOut[relationship], _nextOut[relationship]) = (after, before);
        Connect(ref after == None ? ref ends.FirstOut : ref _nextOut[after], relationship);
        Connect(ref before == None ? ref ends.LastOut : ref _previousOut[before], relationship);
        ends.OutDegree++;
    }

    private void LinkIncoming(int relationship, ref Ends ends)
    {
        var after = ends.LastIn;
        while (after > relationship)
        {
            after = _previousIn[after];
        }

        var before = after == None ? ends.FirstIn : _nextIn[after];
        (_previousIn[relationship], _nextIn[relationship]) = (after, before);
        Connect(ref after == None ? ref ends.FirstIn : ref _nextIn[after], relationship);
        Connect(ref before == None ? ref ends.LastIn : ref _previousIn[before], relationship);
        ends.InDegree++;
    }

    private void UnlinkOutgoing(int relationship, ref Ends ends)
    {
        var (after, before) = (_previousOut[relationship], _nextOut[relationship]);
        Connect(ref after == None ? ref ends.FirstOut : ref _nextOut[after], before);
        Connect(ref before == None ? ref ends.LastOut : ref _previousOut[before], after);
        ends.OutDegree--;
    }

    private void UnlinkIncoming(int relationship, ref Ends ends)
    {
        var (after, before) = (_previousIn[relationship], _nextIn[relationship]);
        Connect(ref after == None ? ref ends.FirstIn : ref _nextIn[after], before);
        Connect(ref before == None ? ref ends.LastIn : ref _previousIn[before], after);
        ends.InDegree--;
    }

    private static void Connect(ref int link, int relationship) => link = relationship;

    private void GrowRelationships(int relationship)
    {
        if (relationship < _type.Length)
        {
            return;
        }

        var length = Math.Max(relationship + 1, Math.Max(16, _type.Length * 2));
        Fill(ref _type, length);
        Fill(ref _start, length);
        Fill(ref _end, length);
        Fill(ref _nextOut, length);
        Fill(ref _previousOut, length);
        Fill(ref _nextIn, length);
        Fill(ref _previousIn, length);
    }

    private void GrowNodes(int node)
    {
        if (node < _nodes.Length)
        {
            return;
        }

        var from = _nodes.Length;
        Array.Resize(ref _nodes, Math.Max(node + 1, Math.Max(16, _nodes.Length * 2)));
        _nodes.AsSpan(from).Fill(new Ends { FirstOut = None, LastOut = None, FirstIn = None, LastIn = None });
    }

    private struct Ends
    {
        public int FirstOut;
        public int LastOut;
        public int FirstIn;
        public int LastIn;
        public int OutDegree;
        public int InDegree;
    }
}
