"""apart/: foreign documents are taken apart in a process of its own, with limits of time and memory.

What comes back is plain text and values in JSON, checked again on this side; nothing that could run.
"""
