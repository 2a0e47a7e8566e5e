namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The relationships of one node; enumerates without allocating.</summary>
internal readonly struct Adjacency(Topology topology, int node, Direction direction, int[]? types)
{
    public Enumerator GetEnumerator() => new(topology, node, direction, types);

    /// <summary>Walks the outgoing chain, then the incoming one without the loops it has in common with the first.</summary>
    internal struct Enumerator
    {
        private readonly Topology _topology;
        private readonly int[]? _types;
        private readonly Direction _direction;
        private readonly int _node;
        private int _next;
        private bool _incoming;

        internal Enumerator(Topology topology, int node, Direction direction, int[]? types)
        {
            (_topology, _node, _direction, _types) = (topology, node, direction, types);
            _incoming = direction == Direction.Incoming;
            _next = _incoming ? topology.FirstIncoming(node) : topology.FirstOutgoing(node);
        }

        public Incidence Current { get; private set; }

        public bool MoveNext()
        {
            while (true)
            {
                if (_next < 0 && !TurnToIncoming())
                {
                    return false;
                }

                if (_next >= 0 && TakeNext())
                {
                    return true;
                }
            }
        }

        private bool TurnToIncoming()
        {
            if (_incoming || _direction != Direction.Both)
            {
                return false;
            }

            _incoming = true;
            _next = _topology.FirstIncoming(_node);
            return true;
        }

        private bool TakeNext()
        {
            var relationship = _next;
            _next = _incoming ? _topology.NextIncoming(relationship) : _topology.NextOutgoing(relationship);
            var neighbour = _incoming ? _topology.Start(relationship) : _topology.End(relationship);
            var seenAlready = _incoming && _direction == Direction.Both && neighbour == _node;
            if (seenAlready || !Matches(_topology.Type(relationship)))
            {
                return false;
            }

            Current = new Incidence(relationship, neighbour);
            return true;
        }

        private readonly bool Matches(int type) => _types is null || _types.AsSpan().Contains(type);
    }
}
